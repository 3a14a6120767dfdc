package org.sena.needs.desk.scoring;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.scoring.api.Matrices;
import org.sena.scoring.api.MatrixDrafts;
import org.sena.scoring.api.MatrixFiles;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.ScoringPolicies;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;

/** What the pages of the scoring matrices work with. */
@Component(service = Desk.class)
public class Desk {

    private static final String RESIDENTS = "needs";

    @Reference private CurrentActor currentActor;

    @Reference private Matrices matrices;

    @Reference private MatrixDrafts drafts;

    @Reference private MatrixFiles files;

    @Reference private ScoringPolicies policies;

    @Reference private Questionnaires questionnaires;

    @Reference private Taxonomies taxonomies;

    /**
     * @throws NotAllowedException for everybody but advice leads and administrators
     */
    void enter(String deed) {
        if (!currentActor.get().hasAny(Role.ADMINISTRATOR, Role.ADVICE_LEAD)) {
            throw new NotAllowedException(deed);
        }
    }

    Matrices matrices() {
        return matrices;
    }

    MatrixDrafts drafts() {
        return drafts;
    }

    MatrixFiles files() {
        return files;
    }

    ScoringPolicies policies() {
        return policies;
    }

    /** Of the questionnaires that are published. */
    List<String> keys() {
        return questionnaires.keys();
    }

    /** What the questionnaire is called; its key when it has no version. */
    String title(String key) {
        return questionnaires.current(key).map(Questionnaire::title).orElse(key);
    }

    /** The questionnaire the page is about; the residents' own when the address names none. */
    String key(Page page) {
        return page.parameter("key").filter(keys()::contains).orElse(RESIDENTS);
    }

    /** The words of today. */
    Wording wording(String key) {
        return new Wording(questionnaires.current(key), taxonomies.needs());
    }

    /** The version the page is about, if there is one. */
    Optional<MatrixVersion> version(Page page) {
        return version(key(page), number(page.parameter("version")));
    }

    Optional<MatrixVersion> version(String key, int number) {
        return matrices.versions(key).stream().filter(v -> v.version() == number).findFirst();
    }

    /**
     * The questionnaire that a form is about; each of ours names it. The residents' own is known
     * before it is published.
     *
     * @throws IllegalArgumentException when there is none of that key; told without what was sent
     */
    String key(Submission in) {
        return key(in.parameter("key"), keys());
    }

    static String key(Optional<String> sent, List<String> keys) {
        return sent.filter(key -> key.equals(RESIDENTS) || keys.contains(key))
                .orElseThrow(() -> new IllegalArgumentException("No questionnaire has that key"));
    }

    static int version(Submission in) {
        return number(in.parameter("version"));
    }

    /** The number, or 0. */
    static int number(Optional<String> text) {
        return text.filter(digits -> digits.matches("\\d{1,9}")).map(Integer::parseInt).orElse(0);
    }
}
