package org.sena.outbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects an answer and hangs up when it grows too long. */
public final class LimitedBody implements BodySubscriber<byte[]> {

    private final int maximum;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private volatile Flow.Subscription subscription;

    public LimitedBody(int maximum) {
        this.maximum = maximum;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription flow) {
        subscription = flow;
        flow.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            if (content.size() + part.remaining() > maximum) {
                hangUp(new TooLongException());
                return;
            }

            byte[] bytes = new byte[part.remaining()];

            part.get(bytes);
            content.write(bytes, 0, bytes.length);
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(content.toByteArray());
    }

    /** Ends the answer; nothing more is read. */
    public void hangUp(IOException reason) {
        Flow.Subscription flow = subscription;

        if (flow != null) {
            flow.cancel();
        }

        whole.completeExceptionally(reason);
    }

    /** There was more than is taken. */
    public static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
