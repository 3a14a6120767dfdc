package org.sena.directory.search.query;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.sena.directory.api.ImmutableOrganisationPage;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.OrganisationPage;
import org.sena.directory.search.Vocabulary;
import org.sena.directory.search.document.Fields;
import org.sena.directory.search.text.Words;

/** Asks the index for organisations. */
public final class OrganisationQuestion {

    private static final Sort BY_ID = new Sort(Orders.ID);
    private static final Sort BY_NAME =
            new Sort(new SortField(Fields.NAME_KEY, SortField.Type.STRING), Orders.ID);

    private final RecordCache records;
    private final Paging paging;

    public OrganisationQuestion(RecordCache records, Paging paging) {
        this.records = records;
        this.paging = paging;
    }

    public List<Organisation> byName(IndexSearcher searcher) throws IOException {
        int all = Math.max(1, searcher.count(Filters.kind(Fields.ORGANISATION)));

        return read(
                searcher,
                paging.of(searcher, Filters.kind(Fields.ORGANISATION), BY_NAME, 1, all).docs());
    }

    /**
     * @param words each must occur in the name or the description
     * @param page from 1
     */
    public OrganisationPage search(
            IndexSearcher searcher,
            Optional<String> words,
            Optional<Instant> modifiedAfter,
            int page,
            int size)
            throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        WordQueries ofWords = new WordQueries(Vocabulary.EMPTY);

        all.add(Filters.kind(Fields.ORGANISATION), Occur.FILTER);
        Words.sought(words.orElse("")).forEach(word -> all.add(ofWords.one(word), Occur.FILTER));
        modifiedAfter.ifPresent(moment -> all.add(Filters.modifiedAfter(moment), Occur.FILTER));

        Query query = all.build();
        PageOfDocs found = paging.of(searcher, query, BY_ID, page, size);

        return ImmutableOrganisationPage.builder()
                .hits(read(searcher, found.docs()))
                .total(found.total())
                .page(page)
                .size(size)
                .build();
    }

    private List<Organisation> read(IndexSearcher searcher, List<ScoreDoc> docs)
            throws IOException {
        List<Organisation> organisations = new ArrayList<>();

        for (ScoreDoc doc : docs) {
            organisations.add(records.organisation(searcher, doc.doc));
        }

        return organisations;
    }
}
