package org.sena.runtime.host.portlet;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import javax.portlet.PortletMode;
import javax.portlet.RenderResponse;

/** Collects a portlet's view until the page is whole. */
final class HostRenderResponse extends HostMimeResponse implements RenderResponse {

    private String title = "";
    private MarkupWriter markup;
    private PrintWriter writer;
    private ByteArrayOutputStream bytes;

    HostRenderResponse(Exchange exchange) {
        super(exchange);
    }

    /** What the portlet wrote. */
    CharSequence markup() {
        if (writer != null) {
            writer.flush();

            return markup.text();
        }

        return bytes == null ? "" : bytes.toString(StandardCharsets.UTF_8);
    }

    /** What the portlet called its view; empty when it said nothing. */
    String title() {
        return title;
    }

    @Override
    public void setTitle(String newTitle) {
        title = newTitle == null ? "" : newTitle;
    }

    @Override
    public void setNextPossiblePortletModes(Collection<? extends PortletMode> modes) {
        // The page offers no buttons for modes.
    }

    @Override
    public PrintWriter getWriter() {
        if (bytes != null) {
            throw new IllegalStateException("The portlet already writes bytes");
        }

        if (writer == null) {
            markup = new MarkupWriter();
            writer = new PrintWriter(markup);
        }

        return writer;
    }

    @Override
    public OutputStream getPortletOutputStream() {
        if (writer != null) {
            throw new IllegalStateException("The portlet already writes characters");
        }

        if (bytes == null) {
            bytes = new ByteArrayOutputStream();
        }

        return bytes;
    }

    @Override
    public void setBufferSize(int size) {
        // The whole view is kept.
    }

    @Override
    public int getBufferSize() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void flushBuffer() {
        // The page goes out when it is whole.
    }

    @Override
    public void resetBuffer() {
        markup = null;
        writer = null;
        bytes = null;
    }

    @Override
    public void reset() {
        resetBuffer();
        title = "";
    }

    @Override
    public boolean isCommitted() {
        return false;
    }
}
