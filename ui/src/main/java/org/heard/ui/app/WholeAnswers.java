package org.heard.ui.app;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Keeps large answers whole. Jetty 12.1's brotli drops what is left of the last piece of an answer as soon as the encoder gives
 * something out in the middle of it, with our window after 256 KB; so the last piece of a large answer goes by itself, and then
 * an empty one that is the last. Small answers are left as they are: they keep their length.
 */
final class WholeAnswers extends Handler.Wrapper {
    private static final long LARGE = 100_000;

    WholeAnswers(Handler inner) {
        super(inner);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new Whole(request, response), callback);
    }

    private static final class Whole extends Response.Wrapper {
        private long written;

        Whole(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
            written += BufferUtil.length(content);
            if (last && written > LARGE && BufferUtil.hasContent(content)) {
                super.write(
                        false,
                        content,
                        Callback.from(() -> super.write(true, BufferUtil.EMPTY_BUFFER, callback), callback::failed));
            } else {
                super.write(last, content, callback);
            }
        }
    }
}
