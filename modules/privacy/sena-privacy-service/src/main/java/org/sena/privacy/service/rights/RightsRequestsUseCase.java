package org.sena.privacy.service.rights;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.UnreadableFieldException;
import org.sena.privacy.api.rights.RightsKind;
import org.sena.privacy.api.rights.RightsListener;
import org.sena.privacy.api.rights.RightsRequest;
import org.sena.privacy.api.rights.RightsRequests;
import org.sena.privacy.api.rights.RightsState;
import org.sena.privacy.api.rights.TooManyRequestsException;
import org.sena.privacy.service.store.model.RightsRequestEntry;
import org.sena.privacy.service.store.service.RightsRequestEntryLocalService;

/** Keeps requests in the database, what is written in them sealed under the person's key. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class RightsRequestsUseCase implements AopService, RightsRequests {

    @Reference private AuditTrail auditTrail;

    @Reference private CurrentActor currentActor;

    @Reference private FieldCipher cipher;

    @Reference private RightsRequestEntryLocalService requests;

    @Reference private RightsTime time;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<RightsListener> listeners;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public RightsRequest ask(RightsKind kind, String text, String submission) {
        String subjectId = person("rights.ask");
        String written = RightsRules.text(text);
        String index = cipher.blindIndex("rights.submission", subjectId + "\n" + submission);
        Optional<RightsRequestEntry> before = requests.bySubmission(index);

        if (before.isPresent()) {
            return opened(before.get());
        }
        if (requests.countOpenOf(subjectId) >= MOST_OPEN) {
            throw new TooManyRequestsException(subjectId);
        }

        RightsRequestEntry row =
                requests.add(
                        subjectId,
                        kind.name(),
                        cipher.seal(subjectId, written),
                        index,
                        time.now(),
                        time.clock().dueOn(time.now()).toString());

        return changed("rights.ask", row);
    }

    @Override
    public List<RightsRequest> mine() {
        return requests.getOfSubject(person("rights.read")).stream()
                .map(this::opened)
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public RightsRequest takeBack(String requestId) {
        RightsRequestEntry row = lock(requestId, "rights.take-back");
        require(
                RightsRules.isOwn(currentActor.get(), row.getSubjectId()),
                RightsAudit.refused("rights.take-back", requestId));

        return isOpen(row)
                ? changed(
                        "rights.take-back",
                        requests.end(row, RightsState.TAKEN_BACK.name(), "", "", time.now()))
                : opened(row);
    }

    @Override
    public List<RightsRequest> open(int from, int most) {
        governance("rights.list");
        return list(requests.getOpen(from, most));
    }

    @Override
    public List<RightsRequest> answered(int from, int most) {
        governance("rights.list");
        return list(requests.getEnded(from, most));
    }

    @Override
    public long openCount() {
        governance("rights.count");
        return requests.countOpen();
    }

    @Override
    public long overdueCount() {
        governance("rights.count");
        return requests.countOpenBefore(today().toString());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<RightsRequest> find(String requestId) {
        Optional<RightsRequestEntry> row = requests.find(requestId);
        Actor actor = currentActor.get();
        boolean own = row.filter(r -> RightsRules.isOwn(actor, r.getSubjectId())).isPresent();
        require(own || RightsRules.mayAnswer(actor), RightsAudit.refused("rights.read", requestId));
        Optional<RightsRequest> found = row.map(this::opened);

        if (!own) {
            row.ifPresent(read -> auditTrail.allowed(RightsAudit.about("rights.read", read)));
        }

        return found;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public RightsRequest extend(String requestId, String reason) {
        governance("rights.extend");
        RightsRequestEntry row = lock(requestId, "rights.extend");
        RightsRequest request = RightsRows.toRequest(row);
        RightsRules.checkExtension(request, !row.getSealedExtension().isEmpty(), today());
        String written = cipher.seal(row.getSubjectId(), RightsRules.text(reason));
        LocalDate due = time.clock().extended(request.receivedAt());

        return changed("rights.extend", requests.extend(row, written, due.toString()));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public RightsRequest answer(String requestId, RightsState outcome, String text) {
        governance("rights.answer");
        RightsRequestEntry row = lock(requestId, "rights.answer");
        RightsRules.checkAnswer(RightsRows.toRequest(row), outcome);
        String written = cipher.seal(row.getSubjectId(), RightsRules.text(text));
        String by = currentActor.get().userId().orElseThrow();

        return changed("rights.answer", requests.end(row, outcome.name(), written, by, time.now()));
    }

    private RightsRequest changed(String action, RightsRequestEntry row) {
        RightsRequest request = opened(row);
        listeners.forEach(listener -> listener.changed(request));
        auditTrail.allowed(RightsAudit.about(action, row));
        return request;
    }

    private RightsRequestEntry lock(String requestId, String action) {
        RightsRequestEntry row = requests.lock(requestId);
        require(row != null, RightsAudit.refused(action, requestId));
        return row;
    }

    private RightsRequest opened(RightsRequestEntry row) {
        return RightsRows.toRequest(row, written -> opened(row.getSubjectId(), written));
    }

    private Optional<String> opened(String subjectId, String written) {
        try {
            return Optional.of(cipher.open(subjectId, written));
        } catch (UnreadableFieldException e) { // The key went with everything else of theirs.
            return Optional.empty();
        }
    }

    private static List<RightsRequest> list(List<RightsRequestEntry> rows) {
        return rows.stream().map(RightsRows::toRequest).collect(Collectors.toUnmodifiableList());
    }

    private static boolean isOpen(RightsRequestEntry row) {
        return row.getRequestState().equals(RightsState.OPEN.name());
    }

    private LocalDate today() {
        return RightsClock.day(time.now());
    }

    private String person(String action) {
        Actor actor = currentActor.get();
        require(RightsRules.isPerson(actor), RightsAudit.refused(action, ""));
        return actor.subjectId().orElseThrow();
    }

    private void governance(String action) {
        require(RightsRules.mayAnswer(currentActor.get()), RightsAudit.refused(action, ""));
    }

    private void require(boolean allowed, AuditRecord refusal) {
        if (!allowed) {
            auditTrail.denied(refusal);
            throw new NotAllowedException(refusal.action());
        }
    }
}
