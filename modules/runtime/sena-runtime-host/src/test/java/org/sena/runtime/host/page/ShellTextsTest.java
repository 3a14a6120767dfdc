package org.sena.runtime.host.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.identity.api.Role;

class ShellTextsTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");

    @ParameterizedTest
    @EnumSource(Notice.class)
    void every_notice_has_its_texts(Notice notice) {
        assertFalse(ShellTexts.in(Locale.UK).get("notice." + notice.key() + ".title").isBlank());
        assertFalse(ShellTexts.in(Locale.UK).get("notice." + notice.key() + ".text").isBlank());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_has_a_name(Role role) {
        assertFalse(ShellTexts.in(Locale.UK).get("role." + role).isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy-GB", "pl-PL"})
    void every_language_has_the_same_texts(String language) {
        assertEquals(
                ResourceBundle.getBundle("content.Shell", Locale.ROOT).keySet(),
                ResourceBundle.getBundle("content.Shell", Locale.forLanguageTag(language))
                        .keySet());
    }

    @Test
    void a_text_is_in_the_readers_language() {
        assertEquals("Mewngofnodi", ShellTexts.in(WELSH).get("sign-in"));
        assertEquals("Amy ydych chi", ShellTexts.in(WELSH).get("signed-in-as", "Amy"));
    }

    @Test
    void markup_in_a_text_stays_text() {
        assertEquals(
                "&lt;b a=&#34;1&#34; c=&#39;2&#39;&gt;&amp;",
                new Html(10).text("<b a=\"1\" c='2'>&").toString());
    }
}
