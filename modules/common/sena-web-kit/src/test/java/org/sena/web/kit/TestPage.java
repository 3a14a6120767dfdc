package org.sena.web.kit;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sena.web.kit.form.FieldError;
import org.sena.web.kit.form.FormState;

/** A page without a portlet container, and the kit's views as every module compiles them. */
final class TestPage {

    private static final TemplateEngine VIEWS =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    TestPage.class.getClassLoader(),
                    "org.sena.web.kit.views");

    private TestPage() {}

    static Page fresh() {
        return new Page(parts());
    }

    static Page refused(Map<String, List<String>> typed, FieldError... errors) {
        PageParts parts = parts();

        parts.form = FormState.of(typed, List.of(errors));

        return new Page(parts);
    }

    static PageParts parts() {
        PageParts parts = new PageParts();

        parts.namespace = "_ns_";
        parts.texts = Texts.ofKit(Locale.UK);
        parts.links = new PlainLinks();
        parts.site = new TestSite();

        return parts;
    }

    /** Renders {@code kit/<name>.jte} with named values. */
    static String render(String name, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();

        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }

        HtmlOutput output = new HtmlOutput();

        VIEWS.render("kit/" + name + ".jte", values, output);

        return output.toString();
    }

    private static final class PlainLinks implements Links {

        @Override
        public String action(String name, Map<String, String> parameters) {
            return "/action/" + name + parameters;
        }

        @Override
        public String render(Map<String, String> parameters) {
            return "/render" + parameters;
        }

        @Override
        public String resource(String id, Map<String, String> parameters) {
            return "/resource/" + id + parameters;
        }
    }

    private static final class TestSite implements Site {

        @Override
        public String basePath() {
            return "/web/sena";
        }

        @Override
        public String quickExitUrl() {
            return "https://www.bbc.co.uk/weather";
        }

        @Override
        public String advicePhone() {
            return "01632 960 123";
        }

        @Override
        public String adviceHours() {
            return "Monday to Friday";
        }
    }
}
