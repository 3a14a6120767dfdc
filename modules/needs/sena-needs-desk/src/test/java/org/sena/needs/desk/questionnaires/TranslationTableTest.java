package org.sena.needs.desk.questionnaires;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.TranslatedText;

class TranslationTableTest {

    private final Questionnaire example = Guide.example();

    @Test
    void a_table_names_every_text_and_how_far_it_is() {
        String table = TranslationTable.write(example, "cy");

        assertEquals(example.texts().size() + 2, table.split("\r\n").length, "head and needs/");
        assertTrue(table.contains("title,Help this winter,Cymorth y gaeaf hwn,current\r\n"));
        assertTrue(table.contains("signposts/warm-space/text,\"Libraries are open to everybody,"));
        assertTrue(table.contains("Mae llyfrgelloedd ar agor i bawb.,stale\r\n"));
        assertTrue(table.contains("questions/safe/text,Do you feel safe at home?,,missing\r\n"));
        assertTrue(table.contains("needs/heating,Keeping warm,Cadw'n gynnes,\r\n"));
    }

    @Test
    void what_was_written_is_read_back() {
        Map<String, TranslatedText> texts =
                TranslationTable.read(TranslationTable.write(example, "cy"));

        assertEquals(
                TranslatedText.of("Help this winter", "Cymorth y gaeaf hwn"), texts.get("title"));
        assertEquals(7, texts.size(), "rows without a text are left out");
        assertEquals(
                "Libraries are open to everybody, free of charge.",
                texts.get("signposts/warm-space/text").english());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-5 gradd", "+44 20", "@home", "'=x"})
    void a_text_that_looks_like_a_formula_is_guarded_and_comes_back(String text) {
        Questionnaire risky =
                Guide.example("\"text\": \"Cymorth y gaeaf hwn\"", "\"text\": \"" + text + "\"");
        String table = TranslationTable.write(risky, "cy");

        assertTrue(table.contains(",'" + text), table);
        assertEquals(text, TranslationTable.read(table).get("title").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "path,english\\ntitle,Help | file.error.columns",
                "a,b,c\\nd,e,f | file.error.columns",
                "path,english,text\\ntitle,Help | file.error.table",
                "path,english,text\\n\"title,Help,x | file.error.table",
                "path,text,text\\ntitle,Help,x | file.error.table",
            })
    void what_is_no_such_table_is_refused(String table, String message) {
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> TranslationTable.read(table.replace("\\n", "\n")))
                        .getMessage());
    }
}
