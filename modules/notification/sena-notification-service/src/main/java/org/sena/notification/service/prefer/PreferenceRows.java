package org.sena.notification.service.prefer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.ImmutablePreference;
import org.sena.notification.api.Preference;
import org.sena.notification.api.QuietHours;
import org.sena.notification.api.Timing;
import org.sena.notification.api.Topic;
import org.sena.notification.service.outbox.Time;
import org.sena.notification.service.store.model.NoticePreferenceEntry;
import org.sena.notification.service.store.service.NoticePreferenceEntryLocalService;

/** Writes preferences into their row and reads them again. */
@Component(service = PreferenceRows.class)
public class PreferenceRows {

    private static final Duration WORTH_NOTING = Duration.ofDays(30);

    @Reference private NoticePreferenceEntryLocalService rows;
    @Reference private Time time;

    /** {@link Preference#unsaid()} for whoever said nothing. */
    public Preference of(String userId) {
        return Optional.ofNullable(rows.fetchNoticePreferenceEntry(userId))
                .map(PreferenceRows::read)
                .orElseGet(Preference::unsaid);
    }

    /** The same, noting that it is kept to. In the caller's transaction. */
    public Preference used(String userId) {
        Instant now = time.now();

        Optional.ofNullable(rows.fetchNoticePreferenceEntry(userId))
                .filter(row -> row.getUsedDate().toInstant().isBefore(now.minus(WORTH_NOTING)))
                .ifPresent(
                        row -> {
                            row.setUsedDate(Date.from(now));
                            rows.updateNoticePreferenceEntry(row);
                        });

        return of(userId);
    }

    void keep(String userId, Preference preference) {
        NoticePreferenceEntry row =
                Optional.ofNullable(rows.fetchNoticePreferenceEntry(userId))
                        .orElseGet(() -> rows.createNoticePreferenceEntry(userId));

        row.setTimings(
                preference.timings().entrySet().stream()
                        .map(timing -> timing.getKey() + "=" + timing.getValue())
                        .sorted()
                        .collect(Collectors.joining("\n")));
        row.setDailyHour(preference.dailyHour());
        row.setQuietFrom(
                preference.quietHours().map(QuietHours::from).map(Object::toString).orElse(""));
        row.setQuietUntil(
                preference.quietHours().map(QuietHours::until).map(Object::toString).orElse(""));
        row.setUsedDate(time.date());
        rows.updateNoticePreferenceEntry(row);
    }

    private static Preference read(NoticePreferenceEntry row) {
        ImmutablePreference.Builder preference =
                ImmutablePreference.builder().dailyHour(row.getDailyHour());

        row.getTimings()
                .lines()
                .map(line -> line.split("="))
                .forEach(
                        pair ->
                                preference.putTimings(
                                        Topic.valueOf(pair[0]), Timing.valueOf(pair[1])));

        if (!row.getQuietFrom().isEmpty()) {
            preference.quietHours(
                    QuietHours.of(
                            LocalTime.parse(row.getQuietFrom()),
                            LocalTime.parse(row.getQuietUntil())));
        }

        return preference.build();
    }
}
