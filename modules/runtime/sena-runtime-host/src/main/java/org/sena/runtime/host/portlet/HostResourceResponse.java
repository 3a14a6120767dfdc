package org.sena.runtime.host.portlet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;

/** Hands a portlet's file straight on to the browser. */
final class HostResourceResponse extends HostMimeResponse implements ResourceResponse {

    private final HttpServletResponse http;

    HostResourceResponse(Exchange exchange) {
        super(exchange);
        http = exchange.page().response();
    }

    @Override
    public void setContentType(String type) {
        super.setContentType(type);
        http.setContentType(type);
    }

    @Override
    public String getCharacterEncoding() {
        return http.getCharacterEncoding();
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        http.setCharacterEncoding(encoding);
    }

    @Override
    public void addProperty(String key, String value) {
        super.addProperty(key, value);
        http.addHeader(key, value);
    }

    @Override
    public void setProperty(String key, String value) {
        super.setProperty(key, value);

        if (key.equals(HTTP_STATUS_CODE)) {
            http.setStatus(Integer.parseInt(value));
        } else {
            http.setHeader(key, value);
        }
    }

    @Override
    public void setLocale(Locale locale) {
        http.setLocale(locale);
    }

    @Override
    public void setContentLength(int length) {
        http.setContentLength(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        http.setContentLengthLong(length);
    }

    @Override
    public void setStatus(int status) {
        http.setStatus(status);
    }

    @Override
    public int getStatus() {
        return http.getStatus();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return http.getWriter();
    }

    @Override
    public OutputStream getPortletOutputStream() throws IOException {
        return http.getOutputStream();
    }

    @Override
    public void setBufferSize(int size) {
        http.setBufferSize(size);
    }

    @Override
    public int getBufferSize() {
        return http.getBufferSize();
    }

    @Override
    public void flushBuffer() throws IOException {
        http.flushBuffer();
    }

    @Override
    public void resetBuffer() {
        http.resetBuffer();
    }

    /** Takes the content back; the headers that protect the browser stay. */
    @Override
    public void reset() {
        http.resetBuffer();
    }

    @Override
    public boolean isCommitted() {
        return http.isCommitted();
    }
}
