package org.sena.needs.web.results;

import java.util.List;
import org.sena.directory.api.Match;
import org.sena.directory.list.Letter;
import org.sena.directory.list.ServiceLines;
import org.sena.scoring.api.NeedScore;
import org.sena.web.kit.Site;
import org.sena.web.kit.Texts;

/**
 * The results as a letter: services and how to reach them. What somebody needs them for stands
 * there only when they asked for it; what they answered never does.
 */
final class ResultsLetter {

    private final Texts texts;
    private final Site site;
    private final ServiceLines lines;

    ResultsLetter(Texts texts, Site site) {
        this.texts = texts;
        this.site = site;
        this.lines = new ServiceLines(texts.locale());
    }

    Letter servicesOnly(Findings findings) {
        Letter letter = new Letter().title(texts.get("letter.heading"));

        services(letter, findings.matches());

        return end(letter);
    }

    Letter withNeeds(Findings findings, NeedWords words) {
        Letter letter = new Letter().title(texts.get("letter.heading"));

        for (NeedScore score : findings.evaluation().scores().needs()) {
            List<Match> services = findings.under(score.need());

            if (!services.isEmpty()) {
                letter.heading(words.label(score.need()).text());
                services(letter, services);
            }
        }

        return end(letter);
    }

    private void services(Letter letter, List<Match> matches) {
        matches.forEach(match -> letter.entry(match.service().name(), lines.of(match.service())));
    }

    private Letter end(Letter letter) {
        return letter.paragraph(texts.get("letter.check"))
                .paragraph(texts.get("start.phone", site.advicePhone(), site.adviceHours()));
    }
}
