package org.sena.runtime.host.portlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.portlet.ClientDataRequest;
import javax.portlet.PortletException;
import javax.servlet.ServletException;
import javax.servlet.http.Part;
import org.sena.runtime.host.input.Input;

/** A request that can carry a body. */
abstract class HostClientRequest extends HostRequest implements ClientDataRequest {

    HostClientRequest(Exchange exchange) {
        super(exchange);
    }

    /** The part of that name, with the namespace or, as Liferay wants it, already with it. */
    @Override
    public Part getPart(String name) throws IOException, PortletException {
        String full = exchange().portlet().namespace() + name;

        for (Part part : getParts()) {
            if (part.getName().equals(full) || part.getName().equals(name)) {
                return part;
            }
        }

        return null;
    }

    @Override
    public Collection<Part> getParts() throws IOException, PortletException {
        if (!Input.isMultipart(http())) {
            return List.of();
        }

        List<Part> parts = new ArrayList<>();

        try {
            for (Part part : http().getParts()) {
                if (part.getName().startsWith(exchange().portlet().namespace())) {
                    parts.add(part);
                }
            }
        } catch (ServletException e) {
            throw new PortletException(e);
        }

        return parts;
    }

    @Override
    public InputStream getPortletInputStream() throws IOException {
        return http().getInputStream();
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return http().getReader();
    }

    @Override
    public void setCharacterEncoding(String encoding) throws UnsupportedEncodingException {
        http().setCharacterEncoding(encoding);
    }

    @Override
    public String getCharacterEncoding() {
        return http().getCharacterEncoding();
    }

    @Override
    public String getContentType() {
        return http().getContentType();
    }

    @Override
    public int getContentLength() {
        return http().getContentLength();
    }

    @Override
    public long getContentLengthLong() {
        return http().getContentLengthLong();
    }

    @Override
    public String getMethod() {
        return http().getMethod();
    }
}
