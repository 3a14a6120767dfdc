package org.sena.directory.search;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.search.text.Word;
import org.sena.directory.search.text.Words;

/** Weighs words by looking at every service. */
final class NaiveWords {

    private NaiveWords() {}

    /** 0 when a word is missing. */
    static int weight(Service service, Collection<Word> words) {
        int sum = 0;

        for (Word word : words) {
            int weight = weight(service, word);

            if (weight == 0) {
                return 0;
            }

            sum += weight;
        }

        return sum;
    }

    private static int weight(Service service, Word word) {
        List<String> names = new ArrayList<>(List.of(service.name()));

        service.alternateName().ifPresent(names::add);

        return Stream.of(
                        best(names, word, 16, 12),
                        best(termTexts(service), word, 8, 6),
                        best(List.of(service.organisation().name()), word, 4, 3),
                        best(List.of(service.description()), word, 2, 1))
                .max(Integer::compare)
                .get();
    }

    private static int best(List<String> texts, Word word, int whole, int beginning) {
        int best = 0;

        for (String text : texts) {
            for (Word other : Words.of(text)) {
                if (other.stem().equals(word.stem())) {
                    return whole;
                }

                if (word.written().length() > 1 && other.written().startsWith(word.written())) {
                    best = beginning;
                }
            }
        }

        return best;
    }

    private static List<String> termTexts(Service service) {
        List<String> texts = new ArrayList<>();

        for (TermRef ref : NaiveSearch.terms(service)) {
            for (Optional<Term> term = Vocabularies.ALL.term(ref);
                    term.isPresent();
                    term =
                            term.get()
                                    .parent()
                                    .flatMap(
                                            code ->
                                                    Vocabularies.ALL.term(
                                                            TermRef.of(ref.taxonomy(), code)))) {
                texts.add(term.get().label());
                texts.addAll(term.get().synonyms());
            }
        }

        return texts;
    }

    /** Each word that no service has, by the nearest that one has. */
    static List<Word> understood(Collection<Service> shown, List<Word> words) {
        return words.stream().map(word -> understood(shown, word)).collect(toList());
    }

    private static Word understood(Collection<Service> shown, Word word) {
        if (count(shown, word) > 0) {
            return word;
        }

        int length = word.written().length();
        int most = length < 4 ? 0 : length < 8 ? 1 : 2;

        for (int edits = 1; edits <= most; edits++) {
            Word best = null;

            for (String other : allWords(shown)) {
                Word candidate = Words.of(other).get(0);

                if (other.charAt(0) == word.written().charAt(0)
                        && distance(word.written(), other) <= edits
                        && count(shown, candidate) > (best == null ? 0 : count(shown, best))) {
                    best = candidate;
                }
            }

            if (best != null) {
                return best;
            }
        }

        return word;
    }

    private static long count(Collection<Service> shown, Word word) {
        return shown.stream().filter(service -> weight(service, word) > 0).count();
    }

    private static TreeSet<String> allWords(Collection<Service> shown) {
        TreeSet<String> all = new TreeSet<>();

        for (Service service : shown) {
            Stream.of(
                            Stream.of(
                                    service.name(),
                                    service.alternateName().orElse(""),
                                    service.description(),
                                    service.organisation().name()),
                            Vocabularies.TERMS.stream()
                                    .filter(t -> !t.taxonomy().equals(Taxonomy.NEEDS))
                                    .filter(t -> !t.taxonomy().equals(Taxonomy.CIRCUMSTANCES))
                                    .flatMap(
                                            t ->
                                                    Stream.concat(
                                                            Stream.of(t.label()),
                                                            t.synonyms().stream())))
                    .flatMap(texts -> texts)
                    .forEach(text -> Words.of(text).forEach(word -> all.add(word.written())));
        }

        return all;
    }

    /** Letters to add, drop, change or swap. */
    static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];

        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }

                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;

                d[i][j] =
                        Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);

                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }

        return d[one.length()][other.length()];
    }
}
