package org.sena.directory.exchange.file.cell;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.sena.directory.api.Term;

/** The terms of one taxonomy, found by code, id, address, name or another word for it. */
public final class Terms {

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
    private static final double LIKE = 0.85;

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    public Terms(List<Term> terms) {
        // What names a term best is put in first: a synonym never hides another term's name.
        terms.forEach(term -> codes.putIfAbsent(words(term.code()), term.code()));
        terms.forEach(term -> codes.putIfAbsent(words(term.label()), term.code()));
        terms.forEach(term -> codes.putIfAbsent(words(term.id()), term.code()));
        terms.forEach(
                term -> term.uri().ifPresent(uri -> codes.putIfAbsent(words(uri), term.code())));
        terms.forEach(
                term ->
                        term.synonyms()
                                .forEach(word -> codes.putIfAbsent(words(word), term.code())));
        terms.forEach(term -> labels.put(words(term.label()), term.label()));
    }

    public Optional<String> find(String text) {
        return Optional.ofNullable(codes.get(words(text)));
    }

    /** The codes that the cell names; each unknown word is left out, and said. */
    public Set<String> codes(Cell cell, Problems problems) {
        Optional<String> whole = find(cell.text());

        if (whole.isPresent()) {
            return Set.of(whole.get());
        }

        Set<String> found = new LinkedHashSet<>();

        for (Cell part : TextCells.parts(cell, true)) {
            Optional<String> code = find(part.text());

            code.ifPresent(found::add);

            if (code.isEmpty()) {
                unknown(part, problems);
            }
        }

        return found;
    }

    private void unknown(Cell part, Problems problems) {
        Optional<String> like = like(part.text());

        if (like.isPresent()) {
            problems.warn(part, "term.like", part.quoted(), like.get());
        } else {
            problems.warn(part, "term.unknown", part.quoted());
        }
    }

    private Optional<String> like(String text) {
        String words = words(text);

        return labels.keySet().stream()
                .max(Comparator.comparingDouble(label -> LIKENESS.apply(label, words)))
                .filter(label -> LIKENESS.apply(label, words) >= LIKE)
                .map(labels::get);
    }

    private static String words(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ");
    }
}
