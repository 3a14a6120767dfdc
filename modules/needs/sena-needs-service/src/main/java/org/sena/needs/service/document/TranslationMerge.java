package org.sena.needs.service.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sena.needs.api.Translation;

/** Writes translated texts into a document; all else in it stays as it is. */
public final class TranslationMerge {

    private static final JsonMapper JSON = new JsonMapper();

    private TranslationMerge() {}

    /**
     * @param document one that was published, so it can be read
     * @return the document with the texts, on several lines
     */
    public static String into(String document, Translation translation) {
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(document);
            ObjectNode language =
                    json.withObjectProperty("translations")
                            .withObjectProperty(translation.language());

            language.remove("draft");

            if (translation.draft()) {
                language.put("draft", true);
            }

            ObjectNode texts = language.withObjectProperty("texts");

            translation
                    .texts()
                    .forEach(
                            (path, text) ->
                                    texts.putObject(path)
                                            .put("english", text.english())
                                            .put("text", text.text()));

            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A published document can't be read", e);
        }
    }
}
