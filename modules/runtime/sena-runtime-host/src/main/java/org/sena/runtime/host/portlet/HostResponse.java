package org.sena.runtime.host.portlet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.portlet.PortletResponse;
import javax.servlet.http.Cookie;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/** What all answers of a portlet have in common. */
abstract class HostResponse implements PortletResponse {

    private final Exchange exchange;
    private final Map<String, List<String>> properties = new LinkedHashMap<>();

    HostResponse(Exchange exchange) {
        this.exchange = exchange;
    }

    final Exchange exchange() {
        return exchange;
    }

    @Override
    public String getNamespace() {
        return exchange.portlet().namespace();
    }

    /** The path itself: visits are kept by cookie, never in addresses. */
    @Override
    public String encodeURL(String path) {
        return path;
    }

    @Override
    public void addProperty(String key, String value) {
        properties.computeIfAbsent(key, none -> new ArrayList<>(1)).add(value);
    }

    @Override
    public void setProperty(String key, String value) {
        properties.remove(key);
        addProperty(key, value);
    }

    @Override
    public void addProperty(Cookie cookie) {
        cookie.setHttpOnly(true);
        cookie.setSecure(exchange.page().http().isSecure());
        exchange.page().response().addCookie(cookie);
    }

    @Override
    public void addProperty(String key, Element element) {
        throw new UnsupportedOperationException("Elements in the page's head");
    }

    @Override
    public Element createElement(String tag) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .newDocument()
                    .createElement(tag);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getProperty(String key) {
        List<String> values = properties.get(key);

        return values == null ? null : values.get(0);
    }

    @Override
    public Collection<String> getPropertyValues(String key) {
        return properties.getOrDefault(key, List.of());
    }

    @Override
    public Collection<String> getPropertyNames() {
        return properties.keySet();
    }
}
