package org.sena.directory.service.store;

import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.workflow.ImmutableMissedWords;
import org.sena.directory.api.workflow.MissedWords;
import org.sena.directory.service.store.model.MissedWordsEntry;
import org.sena.directory.service.store.service.MissedWordsEntryLocalService;

/** Keeps how often words were missed on a day. */
@Component(service = MissRows.class)
public class MissRows {

    private static final int PAGE = 500;

    @Reference private MissedWordsEntryLocalService missed;

    /** Adds to what is kept of the day, in a transaction of its own. */
    public void add(MissedDay words, int count) {
        missed.add(
                TermIds.of("missed-words", words.day().toString(), words.words()),
                words.words(),
                date(words.day()),
                count);
    }

    /**
     * Most often first.
     *
     * @param fewest words that were missed more seldom are left out
     */
    public List<MissedWords> since(LocalDate day, int fewest, int limit) {
        return missed
                .<Object[]>dynamicQuery(
                        missed.dynamicQuery()
                                .add(RestrictionsFactoryUtil.ge("missedDate", date(day)))
                                .setProjection(
                                        ProjectionFactoryUtil.projectionList()
                                                .add(ProjectionFactoryUtil.groupProperty("words"))
                                                .add(ProjectionFactoryUtil.sum("missedCount"))
                                                .add(ProjectionFactoryUtil.max("missedDate"))))
                .stream()
                .map(MissRows::missedWords)
                .filter(words -> words.count() >= fewest)
                .sorted(
                        Comparator.comparingLong(MissedWords::count)
                                .reversed()
                                .thenComparing(MissedWords::words))
                .limit(limit)
                .collect(toUnmodifiableList());
    }

    /**
     * Deletes what is older than a day.
     *
     * @param fewerThan only words that were missed less often on their day
     */
    public void deleteBefore(LocalDate day, int fewerThan) {
        missed.<MissedWordsEntry>dynamicQuery(
                        missed.dynamicQuery()
                                .add(RestrictionsFactoryUtil.lt("missedDate", date(day)))
                                .add(RestrictionsFactoryUtil.lt("missedCount", fewerThan)),
                        0,
                        PAGE)
                .forEach(missed::deleteMissedWordsEntry);
    }

    private static MissedWords missedWords(Object[] row) {
        return ImmutableMissedWords.builder()
                .words((String) row[0])
                .count(((Number) row[1]).longValue())
                .lastDay(Columns.day((Date) row[2]).orElseThrow())
                .build();
    }

    private static Date date(LocalDate day) {
        return Columns.column(Optional.of(day));
    }
}
