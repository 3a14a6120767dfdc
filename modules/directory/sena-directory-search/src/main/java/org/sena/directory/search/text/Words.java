package org.sena.directory.search.text;

import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Splits text into words, the same way for what is kept and for what is looked for. */
public final class Words {

    /** Compares without case, accents and a possessive's ending. */
    public static final Analyzer WRITTEN = new WordAnalyzer(false);

    /** Compares English words by their stem as well. */
    public static final Analyzer STEMS = new WordAnalyzer(true);

    /** Words that people type around what they look for; they say nothing about it. */
    private static final Set<String> FILL =
            Set.of(
                    "a", "an", "and", "am", "are", "at", "can", "do", "for", "from", "get", "help",
                    "how", "i", "in", "is", "it", "me", "my", "near", "need", "of", "on", "or",
                    "some", "the", "to", "want", "with");

    private Words() {}

    /** All words of the text, in order. */
    public static List<Word> of(String text) {
        List<String> written = tokens(WRITTEN, text);
        List<String> stems = tokens(STEMS, text);
        List<Word> words = new ArrayList<>(written.size());

        for (int i = 0; i < written.size(); i++) {
            words.add(new Word(written.get(i), stems.get(i)));
        }

        return words;
    }

    /** The words that say what somebody looks for; fill words only when there are no others. */
    public static List<Word> sought(String text) {
        List<Word> words = of(text).stream().distinct().collect(toList());
        List<Word> telling =
                words.stream().filter(word -> !FILL.contains(word.written())).collect(toList());

        return telling.isEmpty() ? words : telling;
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();

        try (TokenStream stream = analyzer.tokenStream("words", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);

            stream.reset();

            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }

            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        return tokens;
    }
}
