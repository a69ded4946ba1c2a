package org.heard.ui.paper;

import jakarta.inject.Singleton;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.consultation.PaperWords;
import org.heard.form.Attachment;
import org.heard.media.PictureUpload;

/** Photos of what stands on paper, drawn anew and kept, by the question they were put to. */
@Singleton
final class PaperPhotos {
    private static final String FIELD = ".photos";

    private final PaperWords paper;

    PaperPhotos(PaperWords paper) {
        this.paper = paper;
    }

    /** Throws {@code NOT_VALID} for what is no picture, {@code TOO_BIG} for one over 8 MB. */
    Map<String, List<Attachment>> in(HttpServletRequest request, ChildId child) throws IOException {
        Map<String, List<Attachment>> photos = new HashMap<>();
        for (Part part : parts(request)) {
            if (part.getName().endsWith(FIELD) && part.getSize() > 0) {
                String question = part.getName().substring(0, part.getName().length() - FIELD.length());
                List<Attachment> ofQuestion = photos.computeIfAbsent(question, _ -> new ArrayList<>());
                if (ofQuestion.size() < Attachment.MOST) {
                    ofQuestion.add(keep(part, child));
                }
            }
        }
        return photos;
    }

    private Attachment keep(Part part, ChildId child) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return paper.photo(child, in.readNBytes(PictureUpload.MOST_BYTES));
        }
    }

    private static Iterable<Part> parts(HttpServletRequest request) throws IOException {
        try {
            return request.getParts();
        } catch (ServletException _) {
            return List.of();
        } catch (IllegalStateException _) {
            throw new PortalException(ErrorCode.TOO_BIG, "a photo");
        }
    }
}
