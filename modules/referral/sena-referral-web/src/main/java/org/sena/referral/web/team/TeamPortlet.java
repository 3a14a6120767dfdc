package org.sena.referral.web.team;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.referral.api.team.HandOver;
import org.sena.referral.api.team.Member;
import org.sena.referral.api.team.Team;
import org.sena.referral.api.team.Teams;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Who works in an organisation, how much each has in hand, and handing it over. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_team",
        javax_portlet_display$_$name = "SENA team",
        javax_portlet_resource$_$bundle = "content.Team")
public class TeamPortlet extends SenaPortlet {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");
    private static final String WHO = "who";

    @Reference private CurrentActor currentActor;
    @Reference private Teams teams;

    public TeamPortlet() {
        super("org.sena.referral.web.views");
        render("team", this::team);
        render("hand-over", page -> about(page, "hand-over"));
        render("away", page -> about(page, "away"));
        action("hand-over", this::handOver);
        action("away", this::away);
        action("back", this::back);
    }

    private View team(Page page) {
        return View.of(
                "team/team", page.text("team.title"), new TeamView(page, teams.mine(), me()));
    }

    /** A form about one colleague; of somebody who is nobody here, the team. */
    private View about(Page page, String name) {
        Team team = teams.mine();
        Optional<Member> member =
                page.parameter(WHO)
                        .flatMap(team::member)
                        .filter(one -> team.mayManage() || one.userId().equals(me()));

        return member.isEmpty()
                ? team(page)
                : View.of(
                        "team/" + name,
                        page.text(name + ".title"),
                        new MemberView(page, team, member.get()));
    }

    private void handOver(Submission in) {
        String from = in.parameter(WHO).orElse("");
        Optional<String> to =
                in.form().choice("to", others(from)).required("hand-over.error").optional();

        if (to.isEmpty()) {
            in.showAgain();
            return;
        }

        HandOver result = teams.handOver(from, to.get());
        in.say(result.left() == 0 ? "hand-over.done" : "hand-over.left", result.done());
        in.show("team");
    }

    /** Those of the team who are here. */
    private List<String> others(String from) {
        return teams.mine().members().stream()
                .filter(one -> one.awayUntil().isEmpty())
                .map(Member::userId)
                .filter(id -> !id.equals(from))
                .collect(toUnmodifiableList());
    }

    private void away(Submission in) {
        LocalDate today = LocalDate.now(COUNCIL);
        Optional<LocalDate> day =
                in.form()
                        .date("day")
                        .called("away.day.called")
                        .required()
                        .between(today, today.plusYears(1))
                        .value();

        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }
        teams.away(in.parameter(WHO).orElse(""), day);
        in.say("away.done");
        in.show("team");
    }

    private void back(Submission in) {
        teams.away(in.parameter(WHO).orElse(""), Optional.empty());
        in.say("back.done");
        in.show("team");
    }

    private String me() {
        return currentActor.get().userId().orElse("");
    }
}
