package org.sena.referral.web.holidays;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.deadline.BankHolidayList;
import org.sena.referral.api.deadline.BankHolidayProblem;
import org.sena.referral.api.deadline.BankHolidaysRefusedException;
import org.sena.web.kit.Page;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.SentFile;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;
import org.sena.working.days.WorkingDays;

/** The bank holidays, and where to bring in the list that GOV.UK publishes. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_bank_holidays",
        javax_portlet_display$_$name = "SENA bank holidays",
        javax_portlet_resource$_$bundle = "content.BankHolidays")
public class BankHolidaysPortlet extends SenaPortlet {

    private static final int MOST_TOLD = 10;

    private final Clock clock = Clock.system(WorkingDays.LONDON);

    @Reference private BankHolidayList holidays;

    public BankHolidaysPortlet() {
        super("org.sena.referral.web.views");
        render("holidays", this::show);
        action("bring-in", this::bringIn);
    }

    private View show(Page page) {
        return View.of(
                "holidays/holidays",
                page.text("holidays.title"),
                HolidaysView.of(
                        page, holidays.known(), holidays.runsOutOn(), LocalDate.now(clock)));
    }

    private void bringIn(Submission in) {
        Optional<SentFile> file = in.file("file");

        if (file.isEmpty()) {
            in.form().reject("file", "holidays.error.none");
        }

        Optional<String> json = file.flatMap(sent -> text(in, sent));

        if (json.isPresent()) {
            try {
                List<Integer> years = holidays.bringIn(json.get());

                in.say(
                        "holidays.done",
                        years.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            } catch (BankHolidaysRefusedException e) {
                refuse(in, e.problems());
            }
        }

        if (!in.form().isValid()) {
            in.showAgain();
        }
    }

    private static void refuse(Submission in, List<BankHolidayProblem> problems) {
        String told =
                problems.stream()
                        .limit(MOST_TOLD)
                        .map(
                                one ->
                                        in.texts()
                                                .get(
                                                        "holidays.problem." + one.kind(),
                                                        one.row(),
                                                        one.found()))
                        .collect(Collectors.joining(" "));

        if (problems.size() > MOST_TOLD) {
            in.form().reject("file", "holidays.refused.more", told, problems.size() - MOST_TOLD);
        } else {
            in.form().reject("file", "holidays.refused", told);
        }
    }

    /** Anything but UTF-8 would turn names into noise. */
    private static Optional<String> text(Submission in, SentFile file) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file.content()))
                            .toString());
        } catch (CharacterCodingException e) {
            in.form().reject("file", "holidays.error.encoding");

            return Optional.empty();
        }
    }
}
