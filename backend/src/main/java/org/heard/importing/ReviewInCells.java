package org.heard.importing;

import static org.heard.importing.PersonInCells.cell;
import static org.heard.review.ReviewColumn.DUE_DATE;
import static org.heard.review.ReviewColumn.FORMAT;
import static org.heard.review.ReviewColumn.HELD_DATE;
import static org.heard.review.ReviewColumn.IMPORTED_CODE;
import static org.heard.review.ReviewColumn.IRO;
import static org.heard.review.ReviewColumn.PLACE;
import static org.heard.review.ReviewColumn.PLANNED_DATE;
import static org.heard.review.ReviewColumn.PLANNED_TIME;
import static org.heard.review.ReviewColumn.REVIEW_REF;
import static org.heard.review.ReviewColumn.STATUS;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.heard.base.rows.Row;
import org.heard.identity.PersonColumn;
import org.heard.review.DiaryEntry;
import org.heard.review.ReviewColumn;
import org.jspecify.annotations.Nullable;

/** A review as a row of the review diary. */
final class ReviewInCells {
    private ReviewInCells() {}

    static List<String> row(DiaryEntry review) {
        Row<ReviewColumn> row = review.row();
        return List.of(
                review.childRef(),
                cell(row.get(REVIEW_REF)),
                cell(row.get(STATUS)).toLowerCase(Locale.ROOT),
                cell(row.get(DUE_DATE)),
                cell(row.get(PLANNED_DATE)),
                cell(row.get(PLANNED_TIME)),
                cell(row.get(PLACE)),
                cell(row.get(FORMAT)).toLowerCase(Locale.ROOT),
                cell(row.get(HELD_DATE)),
                Objects.requireNonNullElse(row.text(IMPORTED_CODE), cell(review.confirmedCode())),
                email(row.get(IRO)));
    }

    @SuppressWarnings("unchecked")
    private static String email(@Nullable Object iro) {
        return iro == null ? "" : cell(((Row<PersonColumn>) iro).text(PersonColumn.EMAIL));
    }
}
