package org.sena.referral.service.clock;

import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.operations.Figure;
import org.sena.operations.Figures;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.store.service.ReferralEntryLocalService;

/**
 * How many referrals wait longer than their clock allows, by where they stand; no organisation's.
 */
@Component(service = Figures.class)
public class ClockFigures implements Figures {

    private final Clock clock = Clock.systemUTC();
    private final ReferralEntryLocalService referrals;

    @Activate
    public ClockFigures(@Reference ReferralEntryLocalService referrals) {
        this.referrals = referrals;
    }

    @Override
    public String source() {
        return "referrals";
    }

    @Override
    public List<Figure> now() {
        Date now = Date.from(clock.instant());
        List<Figure> figures = new ArrayList<>();

        for (ReferralState state : ReferralState.values()) {
            if (state.isOpen() && state.isSent()) {
                figures.add(
                        Figure.of(
                                        "sena.referrals.overdue",
                                        "Open referrals whose next step is overdue",
                                        overdue(state, now))
                                .with("state", state.name().toLowerCase(Locale.ROOT)));
            }
        }

        return figures;
    }

    private long overdue(ReferralState state, Date now) {
        return referrals.dynamicQueryCount(
                referrals
                        .dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("state", state.name()))
                        .add(RestrictionsFactoryUtil.lt("dueDate", now)));
    }
}
