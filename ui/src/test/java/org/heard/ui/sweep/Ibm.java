package org.heard.ui.sweep;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Asks IBM's accessibility checker about a page: everything of WCAG 2.2 that it is sure of. Where it is from: ibm/README.md. */
final class Ibm {
    private static final String SHA_256 = "1fd7c18b2aa5ba3ec0444a275e2e08e2823c317316c6613d1c273d2a688760fa";

    private static final String RUN = """
            async () => {
              // What stands in a frame is a page by itself, which is looked at by itself.
              document.querySelectorAll("iframe").forEach((frame) => frame.remove());
              const report = await new ace.Checker().check(document, ["WCAG_2_2"]);
              return report.results
                .filter((one) => one.value[1] === "FAIL")
                .map((one) => `IBM ${one.ruleId}: ${one.snippet.slice(0, 160)} -> ${one.message}`);
            }
            """;

    private final String script = read();

    List<String> faults(Page page) {
        if (!(Boolean) page.evaluate("typeof ace === 'object'")) {
            page.evaluate(script + "\n;window.ace = ace;undefined");
        }
        List<String> faults = new ArrayList<>();
        ((List<?>) page.evaluate(RUN)).forEach(fault -> faults.add(String.valueOf(fault)));
        return faults;
    }

    private static String read() {
        try (InputStream file = Ibm.class.getResourceAsStream("/ibm/ace.js.gz");
                GZIPInputStream unpacked = new GZIPInputStream(Objects.requireNonNull(file))) {
            byte[] script = unpacked.readAllBytes();
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(script));
            if (!digest.equals(SHA_256)) {
                throw new IllegalStateException("not the engine that was looked over: " + digest);
            }
            return new String(script, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
