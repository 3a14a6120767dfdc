package org.sena.runtime.host.portlet;

import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.sena.runtime.host.gate.Visitor;
import org.sena.runtime.host.input.Values;

/**
 * A request to a page, read and let in.
 *
 * @param path the page's path
 * @param locale the language to answer in
 * @param locales the site's languages, that one first
 */
public record PageRequest(
        HttpServletRequest http,
        HttpServletResponse response,
        Visitor visitor,
        Values values,
        String path,
        Locale locale,
        List<Locale> locales) {}
