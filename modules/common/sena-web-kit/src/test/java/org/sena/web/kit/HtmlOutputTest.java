package org.sena.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gg.jte.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlOutputTest {

    private final HtmlOutput output = new HtmlOutput();

    @Test
    void data_never_becomes_markup() {
        output.setContext("p", null);
        output.writeUserContent("<b title=\"x\">Tom & 'Amy'</b>");

        assertEquals(
                "&lt;b title=&#34;x&#34;&gt;Tom &amp; &#39;Amy&#39;&lt;/b&gt;", output.toString());
    }

    @Test
    void nothing_is_written_for_nothing() {
        output.writeUserContent((String) null);
        output.writeUserContent((Content) null);

        assertEquals("", output.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/web/sena?a=b:c",
                "?view=x:y",
                "#_ns_name",
                "services",
                "https://example.org/",
                "tel:01632960123",
                "MAILTO:amy@example.com"
            })
    void a_link_leads_to_a_page_a_mail_or_a_phone(String url) {
        assertEquals("href=\"" + url, link(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "vbscript:x"
            })
    void a_link_runs_nothing(String url) {
        assertEquals("href=\"#", link(url));
    }

    @ParameterizedTest
    @CsvSource({"script,", "style,", "a,onclick", "p,style"})
    void scripts_and_styles_take_no_data(String tag, String attribute) {
        output.setContext(tag, attribute);

        assertThrows(IllegalStateException.class, () -> output.writeUserContent("x"));
    }

    @Test
    void markup_given_to_an_attribute_is_text_there() {
        Content content = inner -> inner.writeContent("<b>x</b>");

        output.setContext("p", "title");
        output.writeUserContent(content);

        assertEquals("&lt;b&gt;x&lt;/b&gt;", output.toString());
    }

    private String link(String url) {
        output.writeContent("href=\"");
        output.setContext("a", "href");
        output.writeUserContent(url);

        return output.toString();
    }
}
