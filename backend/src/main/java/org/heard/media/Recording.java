package org.heard.media;

import java.util.List;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;

/** What a recording may be: three minutes of speech, in pieces of a few seconds each. */
final class Recording {
    /** Three minutes at 24 kbit/s are 0.5 MB; a phone that only knows better quality makes six. */
    static final long MOST_BYTES = 8L * 1024 * 1024;

    private static final int MOST_OF_A_PIECE = 1024 * 1024;
    private static final int MOST_PIECES = 400;

    private Recording() {}

    static void checkPiece(int number, byte[] piece) {
        if (number < 0 || number >= MOST_PIECES || piece.length == 0) {
            throw new PortalException(ErrorCode.NOT_VALID, "no piece of a recording");
        }
        if (piece.length > MOST_OF_A_PIECE) {
            throw new PortalException(ErrorCode.TOO_BIG, "a piece of a recording");
        }
        if (number == 0 && Sound.typeOf(piece).isEmpty()) {
            throw new PortalException(ErrorCode.NOT_VALID, "not a recording");
        }
    }

    /** The content type, when all pieces have come. */
    static String typeOfWhole(List<PieceRow> came, int howMany) {
        if (howMany < 1 || came.size() != howMany || came.getLast().number() != howMany - 1) {
            throw new PortalException(ErrorCode.CHANGED_MEANWHILE, "pieces are missing");
        }
        return Sound.typeOf(came.getFirst().content())
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_VALID, "not a recording"));
    }
}
