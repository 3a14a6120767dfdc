package org.sena.directory.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sena.directory.api.TermRef;
import org.sena.directory.search.Vocabulary;
import org.sena.directory.search.document.Fields;
import org.sena.directory.search.text.Word;

/**
 * Words as queries. Each must occur somewhere and counts by the best place where it does: the name
 * before a term before the organisation before the description, and the word itself before one that
 * only begins so. Weights are fixed, not measured: the same words give the same order on every
 * node, whatever else the index holds.
 */
public final class WordQueries {

    static final int NAME = 16;
    static final int NAME_BEGINNING = 12;
    static final int TERM = 8;
    static final int TERM_BEGINNING = 6;
    static final int ORGANISATION = 4;
    static final int ORGANISATION_BEGINNING = 3;
    static final int TEXT = 2;
    static final int TEXT_BEGINNING = 1;

    /** A shorter word has to be the whole word. */
    static final int SHORTEST_BEGINNING = 2;

    private final Vocabulary vocabulary;

    public WordQueries(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Its score is the sum of the words' weights. */
    public Query all(Collection<Word> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();

        words.forEach(word -> all.add(one(word), Occur.MUST));

        return all.build();
    }

    /** Its score is the weight of the word. */
    public Query one(Word word) {
        List<Query> places = new ArrayList<>();

        add(places, Fields.NAME, word, NAME, NAME_BEGINNING);
        add(places, TERM, vocabulary.named(word));
        add(places, Fields.ORGANISATION_NAME, word, ORGANISATION, ORGANISATION_BEGINNING);
        add(places, Fields.TEXT, word, TEXT, TEXT_BEGINNING);

        if (isBeginning(word)) {
            add(places, TERM_BEGINNING, vocabulary.named(word.written()));
        }

        return new DisjunctionMaxQuery(places, 0);
    }

    private static void add(
            List<Query> places, String field, Word word, int weight, int beginning) {
        Query stem = new TermQuery(new Term(field + Fields.STEMS, word.stem()));

        places.add(weighed(stem, weight));

        if (isBeginning(word)) {
            places.add(weighed(new PrefixQuery(new Term(field, word.written())), beginning));
        }
    }

    private static void add(List<Query> places, int weight, Set<TermRef> terms) {
        if (!terms.isEmpty()) {
            places.add(weighed(Filters.anyTerm(terms), weight));
        }
    }

    static Query weighed(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    private static boolean isBeginning(Word word) {
        return word.written().length() >= SHORTEST_BEGINNING;
    }
}
