package org.sena.needs.service.unmet;

import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.api.UnmetCount;
import org.sena.needs.api.UnmetNeed;
import org.sena.needs.service.store.model.UnmetNeedEntry;
import org.sena.needs.service.store.service.UnmetNeedEntryLocalService;
import org.sena.scoring.api.Level;

/** Keeps the counts, a row for each need, level, gap, district and month. */
@Component(service = UnmetRows.class)
public class UnmetRows {

    @Reference private UnmetNeedEntryLocalService entries;

    /** Adds to what is kept, in a transaction of its own. */
    public void add(UnmetCount count) {
        UnmetNeed unmet = count.unmet();

        entries.add(
                id(unmet, count.month()),
                unmet.need(),
                unmet.level().name(),
                unmet.gap().name(),
                unmet.district(),
                count.month().toString(),
                count.times());
    }

    /** From the database, past the caches. */
    List<UnmetCount> between(YearMonth first, YearMonth last) {
        return entries
                .<UnmetNeedEntry>dynamicQuery(
                        entries.dynamicQuery()
                                .add(
                                        RestrictionsFactoryUtil.between(
                                                "countedMonth", first.toString(), last.toString())))
                .stream()
                .map(UnmetRows::count)
                .collect(Collectors.toUnmodifiableList());
    }

    private static UnmetCount count(UnmetNeedEntry row) {
        return UnmetCount.of(
                UnmetNeed.of(
                        row.getNeed(),
                        Level.valueOf(row.getLevel()),
                        UnmetNeed.Gap.valueOf(row.getGap()),
                        row.getDistrict()),
                YearMonth.parse(row.getCountedMonth()),
                row.getTimes());
    }

    private static String id(UnmetNeed unmet, YearMonth month) {
        String name =
                String.join(
                        "|",
                        unmet.need(),
                        unmet.level().name(),
                        unmet.gap().name(),
                        unmet.district(),
                        month.toString());

        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
