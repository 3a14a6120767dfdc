package org.sena.directory.search.query;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.sena.directory.search.Vocabulary;
import org.sena.directory.search.document.Fields;
import org.sena.directory.search.text.Word;
import org.sena.directory.search.text.Words;

/**
 * Understands words that no service has as they were typed: by the word that is nearest in
 * spelling, of those the one that most services have, of those the first of the alphabet. A word of
 * four letters may differ by one letter, of eight by two; the first letter must be right, and two
 * letters that changed places count as one.
 */
final class Spelling {

    static final int SHORTEST = 4;
    static final int LONG = 8;

    /** Of the nearest words at most so many are tried. */
    private static final int MOST_TRIED = 30;

    private static final String[] FIELDS = {Fields.NAME, Fields.ORGANISATION_NAME, Fields.TEXT};

    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final Function<Word, Query> shownWith;

    /**
     * @param shownWith finds the services that are shown and have a word
     */
    Spelling(IndexSearcher searcher, Vocabulary vocabulary, Function<Word, Query> shownWith) {
        this.searcher = searcher;
        this.vocabulary = vocabulary;
        this.shownWith = shownWith;
    }

    /** The words with those replaced that nothing has; empty when there is nothing to replace. */
    Optional<List<Word>> understand(Collection<Word> words) throws IOException {
        List<Word> understood = new ArrayList<>();
        boolean changed = false;

        for (Word word : words) {
            Optional<Word> nearest =
                    searcher.count(shownWith.apply(word)) == 0 ? nearest(word) : Optional.empty();

            changed |= nearest.isPresent();
            understood.add(nearest.orElse(word));
        }

        return changed ? Optional.of(understood) : Optional.empty();
    }

    static String text(Collection<Word> words) {
        return words.stream().map(Word::written).collect(joining(" "));
    }

    static int mostEdits(String word) {
        int letters = word.codePointCount(0, word.length());

        return letters < SHORTEST ? 0 : letters < LONG ? 1 : 2;
    }

    private Optional<Word> nearest(Word word) throws IOException {
        for (int edits = 1; edits <= mostEdits(word.written()); edits++) {
            Optional<Word> best = best(within(word.written(), edits));

            if (best.isPresent()) {
                return best;
            }
        }

        return Optional.empty();
    }

    private Optional<Word> best(Collection<String> candidates) throws IOException {
        Word best = null;
        int most = 0;

        for (String candidate : candidates) {
            Word word = Words.of(candidate).get(0);
            int count = searcher.count(shownWith.apply(word));

            if (count > most) {
                best = word;
                most = count;
            }
        }

        return Optional.ofNullable(best);
    }

    /** In the order of the alphabet; of too many those that occur most. */
    private Collection<String> within(String word, int edits) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        FuzzyQuery fuzzy = new FuzzyQuery(new Term("", word), edits, 1, 1, true);

        for (String field : FIELDS) {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);

            if (terms == null) {
                continue;
            }

            TermsEnum near = new FuzzyTermsEnum(terms, new Term(field, word), edits, 1, true);

            for (BytesRef term = near.next(); term != null; term = near.next()) {
                found.merge(term.utf8ToString(), near.docFreq(), Integer::sum);
            }
        }

        ByteRunAutomaton automaton = fuzzy.getAutomata().runAutomaton;

        for (String term : vocabulary.words()) {
            BytesRef bytes = new BytesRef(term);

            if (automaton.run(bytes.bytes, bytes.offset, bytes.length)) {
                found.merge(term, 1, Integer::sum);
            }
        }

        return found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_TRIED)
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }
}
