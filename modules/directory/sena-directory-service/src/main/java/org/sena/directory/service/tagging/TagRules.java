package org.sena.directory.service.tagging;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sena.directory.api.ImmutableTagSuggestion;
import org.sena.directory.api.TagSuggestion;
import org.sena.directory.api.Term;
import org.sena.directory.service.tagging.Stems.Stem;

/**
 * Finds the service types that a text speaks of. A whole synonym or label in the text counts most,
 * single words of them less, words of a description least; what stands in the name counts three
 * times; a word counts the more the fewer types have it.
 */
public final class TagRules {

    private static final int MOST = 8;
    private static final double NAME = 3;
    private static final double WHOLE = 3;
    private static final double PART = 0.6;
    private static final double DESCRIBED = 0.3;

    /** Below this share of the best a type is no suggestion. */
    private static final double LEAST = 0.15;

    private final List<Phrases> types;
    private final Map<String, Double> rarity = new HashMap<>();

    /**
     * @param terms all service types; those with narrower ones are never suggested
     */
    public TagRules(Collection<Term> terms) {
        Set<String> broad = terms.stream().flatMap(term -> term.parent().stream()).collect(toSet());

        types =
                terms.stream()
                        .filter(term -> !broad.contains(term.code()))
                        .map(Phrases::new)
                        .collect(toList());

        Map<String, Integer> counts = new HashMap<>();

        types.forEach(type -> type.stems.forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        counts.forEach(
                (stem, count) -> rarity.put(stem, Math.log(1 + (double) types.size() / count)));
    }

    /** Best first; none when no word tells anything. */
    public List<TagSuggestion> suggest(String name, String description) {
        List<Stem> inName = Stems.of(name);
        List<Stem> inDescription = Stems.of(description);
        List<Found> found = new ArrayList<>();

        for (Phrases type : types) {
            Found one = new Found(type.term);

            one.weigh(type, inName, NAME);
            one.weigh(type, inDescription, 1);

            if (one.score > 0) {
                found.add(one);
            }
        }

        found.sort(
                Comparator.<Found>comparingDouble(one -> -one.score)
                        .thenComparing(one -> one.term.code()));

        return found.stream()
                .filter(one -> one.score >= LEAST * found.get(0).score)
                .limit(MOST)
                .map(one -> one.suggestion(found.get(0).score))
                .collect(toList());
    }

    /** The stems of what a type is called. */
    private static final class Phrases {

        private final Term term;
        private final List<List<String>> whole = new ArrayList<>();
        private final Set<String> parts = new HashSet<>();
        private final Set<String> described;
        private final Set<String> stems = new HashSet<>();

        Phrases(Term term) {
            this.term = term;
            add(term.label());
            term.synonyms().forEach(this::add);
            described = Set.copyOf(stems(term.description()));
            stems.addAll(parts);
            stems.addAll(described);
        }

        private void add(String phrase) {
            List<String> phraseStems = stems(phrase);

            parts.addAll(phraseStems);

            // "Someone to talk to" is more than "talk".
            if (phraseStems.size() > 1 || phraseStems.size() == 1 && phrase.indexOf(' ') < 0) {
                whole.add(phraseStems);
            }
        }

        private static List<String> stems(String text) {
            return Stems.of(text).stream().map(Stem::stem).distinct().collect(toList());
        }
    }

    /** What speaks for a type. */
    private final class Found {

        private final Term term;
        private final Map<String, Double> words = new LinkedHashMap<>();
        private final Set<String> counted = new HashSet<>();
        private double score;

        Found(Term term) {
            this.term = term;
        }

        void weigh(Phrases type, List<Stem> text, double weight) {
            for (List<String> phrase : type.whole) {
                int at = indexOf(phrase, text);

                if (at >= 0) {
                    count(phrase, text.subList(at, at + phrase.size()), weight * WHOLE);
                }
            }

            for (Stem stem : text) {
                if (type.parts.contains(stem.stem())) {
                    count(List.of(stem.stem()), List.of(stem), weight * PART);
                } else if (type.described.contains(stem.stem())) {
                    count(List.of(stem.stem()), List.of(stem), weight * DESCRIBED);
                }
            }
        }

        /** Each phrase counts once, where it weighs most. */
        private void count(List<String> phrase, List<Stem> words, double weight) {
            if (!counted.add(String.join(" ", phrase) + (weight >= WHOLE))) {
                return;
            }

            double value =
                    weight * phrase.stream().mapToDouble(s -> rarity.getOrDefault(s, 0.0)).sum();

            score += value;
            this.words.merge(
                    words.stream().map(Stem::word).collect(joining(" ")), value, Math::max);
        }

        private int indexOf(List<String> phrase, List<Stem> text) {
            for (int at = 0; at + phrase.size() <= text.size(); at++) {
                int i = 0;

                while (i < phrase.size() && text.get(at + i).stem().equals(phrase.get(i))) {
                    i++;
                }
                if (i == phrase.size()) {
                    return at;
                }
            }

            return -1;
        }

        TagSuggestion suggestion(double best) {
            return ImmutableTagSuggestion.builder()
                    .serviceType(term.code())
                    .label(term.label())
                    .strength(score / best)
                    .words(
                            words.entrySet().stream()
                                    .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                                    .map(Map.Entry::getKey)
                                    .limit(5)
                                    .collect(toList()))
                    .build();
        }
    }
}
