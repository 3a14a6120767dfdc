package org.sena.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.QuestionnaireRefusedException;
import org.sena.needs.api.Translation;
import org.sena.needs.service.document.QuestionnaireReader;
import org.sena.needs.service.document.TranslationMerge;

/** Questionnaire documents. */
class QuestionnaireFuzz {

    private static final Pattern KEY = Pattern.compile("\"key\"\\s*:\\s*\"([a-z-]{1,40})\"");
    private static final Pattern PLACED = Pattern.compile("[^:]*:.*\\S.*", Pattern.DOTALL);

    static Stream<Arguments> seeds() {
        return Seeds.of(
                Seeds.shipped("/content/front-line.json"),
                """
                {"key":"k","title":"T","language":"en","groups":[{"id":"g","title":"G","questions":[
                {"id":"age","type":"number","text":"Age?","number":{"minimum":0,"maximum":99,"unit":"years"}},
                {"id":"day","type":"date","text":"Day?","optional":true,"date":{"earliest":"1900-01-01","latest":"today"}},
                {"id":"why","type":"text","text":"Why?","optional":true,"maxLength":200},
                {"id":"home","type":"single","text":"Home?","sensitive":true,"visibleWhen":{"question":"age","between":[18,64]},
                "options":[{"id":"yes","text":"Yes"},{"id":"prefer-not-to-say","text":"No say"}]},
                {"id":"many","type":"multiple","text":"Which?","visibleWhen":{"any":[{"question":"home","is":"yes"},
                {"not":{"question":"age","answered":true}}]},"options":[{"id":"a","text":"A"},{"id":"b","text":"B","exclusive":true}]}]}],
                "signposts":[{"id":"s","title":"S","text":"Call","phone":"999","when":{"all":[{"question":"many","isOneOf":["a","b"]}]}}],
                "translations":{"cy":{"draft":true,"texts":{"title":{"english":"T","text":"Th"}}}}}
                """);
    }

    @MethodSource("seeds")
    @FuzzTest
    void reads(byte[] input) throws Exception {
        Claims.soon(() -> read(new String(input, StandardCharsets.UTF_8)));
    }

    private static void read(String json) {
        Matcher found = KEY.matcher(json);
        String key = found.find() ? found.group(1) : "k";
        Questionnaire questionnaire;

        try {
            questionnaire = QuestionnaireReader.read(key, 1, json);
        } catch (QuestionnaireRefusedException refused) {
            Claims.holds(!refused.problems().isEmpty(), "A refusal says why", json);

            for (String problem : refused.problems()) {
                Claims.holds(PLACED.matcher(problem).matches(), "A problem has a place", problem);
            }

            return;
        }

        Claims.same(questionnaire, QuestionnaireReader.read(key, 1, json), "Read twice");

        for (Translation translation : questionnaire.translations()) {
            Claims.same(
                    questionnaire,
                    QuestionnaireReader.read(key, 1, TranslationMerge.into(json, translation)),
                    "A translation that is there already changes nothing");
        }
    }
}
