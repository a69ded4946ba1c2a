package org.heard.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Files of a kept corpus ({@code src/test/resources/fuzz}), as they are and changed: bytes turned over, cut out, doubled, replaced
 * by what breaks readers. A workbook or a package of boards is changed inside, too, and packed again.
 */
public final class Changed {
    private static final Path CORPUS = Path.of("src", "test", "resources", "fuzz");
    private static final List<byte[]> NASTY = Stream.of(
                    "",
                    "\0",
                    "\"",
                    "'",
                    "{",
                    "}",
                    "[[[[",
                    "]]",
                    ",",
                    ";",
                    "\t",
                    "\r",
                    "\n",
                    "\\",
                    "\\u0000",
                    "-1",
                    "0",
                    "99999999999999999999",
                    "1e999",
                    "1e999999999",
                    "NaN",
                    "null",
                    "true",
                    "../../",
                    "%s%n",
                    "<!DOCTYPE x [<!ENTITY e \"e\">]>",
                    "=1+1",
                    "\uFEFF",
                    "\u202E",
                    "\uD83C\uDFCA",
                    "é".repeat(300),
                    "(".repeat(2_000),
                    "<a>".repeat(500))
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();

    private Changed() {}

    /** A file of this part of the corpus, untouched in one case of ten, and a new one changed from it otherwise. */
    public static Arbitrary<byte[]> of(String part) {
        List<byte[]> kept = kept(part);
        return Arbitraries.longs().map(seed -> changed(kept, new Random(seed)));
    }

    /** The files of this part of the corpus. What once broke a reader stays here. */
    public static List<byte[]> kept(String part) {
        try (Stream<Path> files = Files.list(CORPUS.resolve(part))) {
            List<byte[]> all = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                all.add(Files.readAllBytes(file));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(List<byte[]> kept, Random chance) {
        byte[] file = kept.get(chance.nextInt(kept.size()));
        if (chance.nextInt(10) == 0) {
            return file;
        }
        boolean packed = file.length > 4 && file[0] == 'P' && file[1] == 'K';
        return packed && chance.nextBoolean() ? packedAgain(file, chance) : bytes(file, chance);
    }

    private static byte[] bytes(byte[] file, Random chance) {
        byte[] now = file;
        for (int edits = 1 + chance.nextInt(6); edits > 0 && now.length > 0; edits--) {
            int at = chance.nextInt(now.length);
            int until = Math.min(now.length, at + 1 + chance.nextInt(1 + Math.min(200, now.length)));
            now = switch (chance.nextInt(5)) {
                case 0 -> joined(now, 0, at, new byte[] {(byte) chance.nextInt()}, at + 1);
                case 1 -> joined(now, 0, at, new byte[0], until);
                case 2 -> joined(now, 0, until, java.util.Arrays.copyOfRange(now, at, until), until);
                case 3 -> joined(now, 0, at, NASTY.get(chance.nextInt(NASTY.size())), at);
                default -> joined(now, 0, at, NASTY.get(chance.nextInt(NASTY.size())), until);
            };
        }
        return now;
    }

    private static byte[] joined(byte[] file, int from, int to, byte[] middle, int rest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, from, to - from);
        out.writeBytes(middle);
        out.write(file, rest, file.length - rest);
        return out.toByteArray();
    }

    private static byte[] packedAgain(byte[] file, Random chance) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] inside = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(chance.nextInt(3) == 0 ? bytes(inside, chance) : inside);
            }
        } catch (IOException | IllegalArgumentException e) {
            return file;
        }
        return out.toByteArray();
    }
}
