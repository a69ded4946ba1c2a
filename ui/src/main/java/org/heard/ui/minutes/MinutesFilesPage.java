package org.heard.ui.minutes;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.minutes.Letter;
import org.heard.minutes.Letters;
import org.heard.minutes.OlderLooks;
import org.heard.minutes.OlderMinutes;
import org.heard.paper.Docx;
import org.heard.paper.Pdf;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.Upload;

/**
 * Files for staff: the team's copy at {@code /minutes/12.pdf} and {@code .docx}, older minutes at {@code /minutes/older/3/4};
 * a form sent to {@code /minutes/older/3} adds one.
 */
@Singleton
@MultipartConfig(
        maxFileSize = Upload.LARGEST,
        maxRequestSize = Upload.LARGEST + 10_000,
        fileSizeThreshold = Upload.LARGEST)
@At("/minutes/*")
final class MinutesFilesPage extends LightPage {
    private static final Pattern COPY = Pattern.compile("/([0-9]{1,18})\\.(pdf|docx)");
    private static final Pattern ADDED = Pattern.compile("/older/([0-9]{1,18})");
    private static final Pattern OLDER = Pattern.compile("/older/([0-9]{1,18})/([0-9]{1,18})");

    private static final Set<ErrorCode> REFUSED =
            Set.of(ErrorCode.NOT_VALID, ErrorCode.TOO_BIG, ErrorCode.FILE_NOT_UNDERSTOOD);

    private final transient Letters letters;
    private final transient OlderMinutes older;
    private final transient OlderLooks looks;
    private final transient TeamCopy copy;
    private final transient Pdf pdf;
    private final transient Docx docx;

    MinutesFilesPage(Letters letters, OlderMinutes older, OlderLooks looks, TeamCopy copy, Pdf pdf, Docx docx) {
        this.letters = letters;
        this.older = older;
        this.looks = looks;
        this.copy = copy;
        this.pdf = pdf;
        this.docx = docx;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller.Someone reader = only(Role.IRO, Role.SOCIAL_WORKER, Role.MANAGER);
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        Matcher one = COPY.matcher(path);
        Matcher file = OLDER.matcher(path);
        if (one.matches()) {
            teamCopy(new ReviewId(Long.parseLong(one.group(1))), one.group(2), response);
        } else if (file.matches()) {
            ChildId child = new ChildId(Long.parseLong(file.group(1)));
            long id = Long.parseLong(file.group(2));
            OlderMinutes.Content content =
                    reader.role() == Role.MANAGER ? looks.open(child, id) : older.open(child, id);
            send(response, content.bytes(), content.kind().type(), content.fileName());
        } else {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        only(Role.IRO);
        Matcher path = ADDED.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!path.matches()) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        ChildId child = new ChildId(Long.parseLong(path.group(1)));
        response.sendRedirect("/staff/child/" + child + "/older?" + added(child, request));
    }

    /** What {@link OlderView} says about it. */
    private String added(ChildId child, HttpServletRequest request) throws IOException {
        try {
            Upload upload = Upload.of(request);
            older.add(child, LocalDate.parse(upload.field("held")), upload.fileName(), upload.file());
            return OlderView.KEPT;
        } catch (DateTimeParseException _) {
            return OlderView.NO_DAY;
        } catch (PortalException e) {
            if (REFUSED.contains(e.code())) {
                return OlderView.REFUSED;
            }
            throw e;
        }
    }

    private void teamCopy(ReviewId review, String kind, HttpServletResponse response) throws IOException {
        Letter letter = letters.read(review).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        String title = copy.title(letter);
        if (kind.equals("pdf")) {
            send(response, pdf.of(copy.body(letter), title, "en-GB", TeamCopy.RULES), "application/pdf", "minutes.pdf");
        } else {
            send(response, docx.of(copy.body(letter), title, "en-GB"), OlderMinutes.Kind.WORD.type(), "minutes.docx");
        }
    }

    private static void send(HttpServletResponse response, byte[] bytes, String type, String name) throws IOException {
        String safe = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + safe);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
