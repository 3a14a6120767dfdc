package org.sena.directory.exchange.file.cell;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML as text: what is between the tags, without programs and styles. */
final class PlainText {

    private static final Pattern MARKUP =
            Pattern.compile(
                    "</?[a-zA-Z][^<>]*>|<!--|<!\\[|&(?:#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});");

    private static final String SILENT = "script,style,template,iframe,object,svg,noscript,head";
    private static final String BLOCKS = "p,div,li,tr,h1,h2,h3,h4,h5,h6,section,article,blockquote";
    private static final int DEEPEST = 3;

    private PlainText() {}

    static boolean isMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** What hides in escaped markup is taken out as well. */
    static String of(String html) {
        String text = html;

        for (int depth = 0; depth < DEEPEST && isMarkup(text); depth++) {
            text = once(text);
        }

        return isMarkup(text) ? text.replaceAll("[<>]", " ") : text;
    }

    private static String once(String html) {
        Document document = Jsoup.parse(html);

        document.select(SILENT).remove();

        for (Element block : document.select(BLOCKS)) {
            block.appendText("\n");
        }

        return document.body().wholeText().strip();
    }
}
