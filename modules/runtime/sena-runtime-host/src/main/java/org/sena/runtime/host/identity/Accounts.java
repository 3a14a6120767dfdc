package org.sena.runtime.host.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.sena.identity.api.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everybody who can sign in. An account that is taken away or closed is signed out at its next
 * request.
 */
@Component(service = Accounts.class)
public class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    private final Map<String, Account> byUserId = new ConcurrentHashMap<>();
    private final ClosedAccounts closed;

    @Activate
    public Accounts(@Reference ClosedAccounts closed) {
        this.closed = closed;
    }

    /** With none closed. */
    public Accounts() {
        this(new ClosedAccounts());
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(Account account) {
        Account other = byUserId.putIfAbsent(account.userId(), account);

        if (other != null) {
            LOG.warn("Account {} is configured twice; the first one counts", account.userId());
        }
    }

    void remove(Account account) {
        byUserId.remove(account.userId(), account);
    }

    public Optional<Account> find(String userId) {
        return Optional.ofNullable(byUserId.get(userId)).filter(this::isOpen);
    }

    /** Residents first, administrators last; within a role by user id. */
    public List<Account> all() {
        return byUserId.values().stream()
                .filter(this::isOpen)
                .sorted(Comparator.comparing(Accounts::mainRole).thenComparing(Account::userId))
                .collect(Collectors.toUnmodifiableList());
    }

    private boolean isOpen(Account account) {
        return !closed.contains(account.userId());
    }

    private static Role mainRole(Account account) {
        return account.actor().roles().stream()
                .min(Comparator.naturalOrder())
                .orElse(Role.ADMINISTRATOR);
    }
}
