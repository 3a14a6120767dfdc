package org.sena.referral.web.team;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import org.sena.referral.api.team.Member;
import org.sena.referral.api.team.Team;
import org.sena.web.kit.Page;

/** Everybody of the organisation, with what they have in hand. */
public final class TeamView {

    private final Page page;
    private final Team team;
    private final String me;

    TeamView(Page page, Team team, String me) {
        this.page = page;
        this.team = team;
        this.me = me;
    }

    public List<Line> lines() {
        return team.members().stream().map(Line::new).collect(toUnmodifiableList());
    }

    /** One colleague. */
    public final class Line {

        private final Member member;

        Line(Member member) {
            this.member = member;
        }

        public String name() {
            return isMe() ? page.text("team.me", member.name()) : member.name();
        }

        public String role() {
            return page.text(member.manager() ? "team.manager" : "team.worker");
        }

        public String open() {
            return page.count("team.open", member.open());
        }

        /** Empty when they are here. */
        public String away() {
            return member.awayUntil().map(day -> page.text("team.away", page.date(day))).orElse("");
        }

        /** True for one's own line, and for a manager. */
        public boolean mayChange() {
            return team.mayManage() || isMe();
        }

        public boolean mayHandOver() {
            return mayChange() && member.open() > 0;
        }

        public String handOverUrl() {
            return page.renderUrl("hand-over", "who", member.userId());
        }

        public String awayLink() {
            return page.text(isMe() ? "away.link.me" : "away.link");
        }

        public String awayUrl() {
            return page.renderUrl("away", "who", member.userId());
        }

        public String backUrl() {
            return page.actionUrl("back", "who", member.userId());
        }

        private boolean isMe() {
            return member.userId().equals(me);
        }
    }
}
