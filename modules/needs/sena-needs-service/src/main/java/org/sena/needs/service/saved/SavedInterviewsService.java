package org.sena.needs.service.saved;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.needs.api.ImmutableResumeCode;
import org.sena.needs.api.ImmutableSavedInterview;
import org.sena.needs.api.Interview;
import org.sena.needs.api.MyInterview;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.ResumeCode;
import org.sena.needs.api.SavedInterview;
import org.sena.needs.api.SavedInterviews;
import org.sena.needs.api.TakenUp;
import org.sena.needs.api.TooManyTriesException;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.FieldCipher;
import org.sena.references.CheckedCodes;

/** Keeps interviews under way, for whoever asked for it. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class SavedInterviewsService implements AopService, SavedInterviews {

    private static final String SALT = "needs.resume-code.salt";

    private final Clock clock = Clock.systemUTC();
    private final Guesses guesses = new Guesses(clock);
    private final SecureRandom random = new SecureRandom();

    @Reference private AuditTrail auditTrail;
    @Reference private FieldCipher cipher;
    @Reference private CodedInterviews coded;
    @Reference private CurrentActor currentActor;
    @Reference private MyInterviews mine;
    @Reference private Needs needs;
    @Reference private Questionnaires questionnaires;

    @Override
    public ResumeCode save(SavedInterview interview) {
        String code = CheckedCodes.next(random);

        return put(code, keys(code), interview);
    }

    @Override
    public Optional<ResumeCode> saveAgain(String typed, SavedInterview interview) {
        return CheckedCodes.read(typed)
                .flatMap(code -> known(code).map(keys -> put(code, keys, interview)));
    }

    @Override
    public boolean isWholeCode(String typed) {
        return CheckedCodes.read(typed).isPresent();
    }

    @Override
    public Optional<SavedInterview> open(String typed) {
        return CheckedCodes.read(typed)
                .flatMap(this::known)
                .flatMap(keys -> coded.find(keys, clock.instant()));
    }

    @Override
    public boolean forget(String typed) {
        Optional<CodeKeys> keys = CheckedCodes.read(typed).flatMap(this::known);

        keys.ifPresent(coded::remove);

        return keys.isPresent();
    }

    @Override
    public TakenUp takeUp(SavedInterview saved) {
        return new Walk(needs, questionnaires).takeUp(saved);
    }

    @Override
    public Optional<MyInterview> mine(String questionnaire) {
        Actor actor = currentActor.get();

        return actor.isAnonymous()
                ? Optional.empty()
                : actor.subjectId().flatMap(subject -> mine.find(subject, questionnaire));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public MyInterview replaceMine(SavedInterview interview) {
        String subject = subject("interview.save");
        MyInterview saved = mine.put(subject, interview, now());

        auditTrail.allowed(Deeds.mine("interview.save", subject));

        return saved;
    }

    /** Not audited: the trail is one queue for everybody, and each answer is the person's own. */
    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<MyInterview> answerMine(String questionnaire, Map<String, List<String>> given) {
        String subject = subject("interview.answer");

        return mine.lock(subject, questionnaire)
                .map(saved -> mine.put(subject, with(saved.interview(), given), now()));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void deleteMine(String questionnaire) {
        String subject = subject("interview.delete");

        if (mine.remove(subject, questionnaire)) {
            auditTrail.allowed(Deeds.mine("interview.delete", subject));
        }
    }

    private ResumeCode put(String code, CodeKeys keys, SavedInterview interview) {
        Instant until = Expiry.of(clock.instant());

        coded.put(keys, interview, until);

        return ImmutableResumeCode.builder().code(code).until(until).build();
    }

    /** The keys of a code that opens something now. */
    private Optional<CodeKeys> known(String code) {
        if (guesses.isClosed(code)) {
            auditTrail.denied(Deeds.refused("interview.open-code", "TOO_MANY"));

            throw new TooManyTriesException();
        }

        CodeKeys keys = keys(code);

        if (coded.find(keys, clock.instant()).isEmpty()) {
            guesses.failed(code);

            return Optional.empty();
        }

        return Optional.of(keys);
    }

    private CodeKeys keys(String code) {
        String salt = cipher.blindIndex(SALT, "1");

        return guesses.inTurn(() -> CodeKeys.of(code, salt));
    }

    private SavedInterview with(SavedInterview saved, Map<String, List<String>> given) {
        List<String> skipped = new ArrayList<>(saved.skipped());
        Interview interview =
                needs.interview(saved.key(), saved.version(), saved.answers(), skipped);

        for (Map.Entry<String, List<String>> one : given.entrySet()) {
            String question = one.getKey();

            if (given.size() > 1 && !isAsked(interview, question)) {
                continue;
            }

            skipped.remove(question);

            if (one.getValue().isEmpty()) {
                skipped.add(question);
            }

            interview = needs.answer(interview, question, one.getValue(), skipped);
        }

        return ImmutableSavedInterview.builder()
                .key(saved.key())
                .version(saved.version())
                .answers(interview.answers())
                .addAllSkipped(skipped)
                .build();
    }

    private static boolean isAsked(Interview interview, String question) {
        return interview.visible().stream().anyMatch(asked -> asked.id().equals(question));
    }

    private String subject(String action) {
        Actor actor = currentActor.get();

        if (actor.isAnonymous() || actor.subjectId().isEmpty()) {
            auditTrail.denied(Deeds.refused(action, "NOT_ALLOWED"));

            throw new NotAllowedException("keep answers under a name");
        }

        return actor.subjectId().get();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
