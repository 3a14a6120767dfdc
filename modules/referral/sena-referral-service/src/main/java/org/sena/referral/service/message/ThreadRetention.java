package org.sena.referral.service.message;

import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.store.model.ThreadEndEntry;
import org.sena.referral.service.store.service.ThreadEndEntryLocalService;

/** Removes the conversations of referrals that ended in some of the ways, with all in them. */
@Transactional(rollbackFor = Exception.class)
abstract class ThreadRetention implements RetentionTask {

    private final String rule;
    private final Set<String> endings;

    @Reference protected ThreadEndEntryLocalService ends;

    @Reference protected Forgetting forgetting;

    ThreadRetention(String rule, Set<ReferralState> endings) {
        this.rule = rule;
        this.endings = endings.stream().map(Enum::name).collect(Collectors.toSet());
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return ends.countEnded(endings, Date.from(before), heldSubjects);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        List<ThreadEndEntry> ended = ends.ended(endings, Date.from(before), heldSubjects, most);
        for (ThreadEndEntry end : ended) {
            forgetting.matter(end.getAboutKind(), end.getAboutId());
            ends.clear(end.getAboutId());
        }
        return ended.size();
    }
}
