package org.sena.directory.exchange.feed.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes the markup out of a foreign record: the directory holds plain text. */
final class PlainRecord {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^<>]*>|&#?\\w{2,8};");
    private static final Pattern MANY_LINES = Pattern.compile("\\s*\\n\\s*\\n\\s*");
    private static final String SILENT = "script,style,template,iframe,object,svg,noscript,head";
    private static final String BLOCKS = "p,div,li,tr,h1,h2,h3,h4,h5,h6,section,blockquote,br";

    private PlainRecord() {}

    static JsonNode of(JsonNode node) {
        if (node.isTextual()) {
            return TextNode.valueOf(text(node.textValue()));
        }

        if (node.isArray()) {
            ArrayNode array = (ArrayNode) node;

            for (int i = 0; i < array.size(); i++) {
                array.set(i, of(array.get(i)));
            }
        } else if (node.isObject()) {
            ((ObjectNode) node).fields().forEachRemaining(f -> f.setValue(of(f.getValue())));
        }

        return node;
    }

    static String text(String text) {
        if (!MARKUP.matcher(text).find()) {
            return text;
        }

        Document document = Jsoup.parse(text);

        document.select(SILENT).remove();

        for (Element block : document.select(BLOCKS)) {
            block.after("\n\n");
        }

        // What was escaped to look like markup stays text, without the brackets.
        return MANY_LINES
                .matcher(document.body().wholeText().replaceAll("[<>]", " "))
                .replaceAll("\n\n")
                .strip();
    }
}
