package org.sena.runtime.host.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks a user id and a password. */
@Component(service = SignIn.class)
public class SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final Accounts accounts;
    private final SignInThrottle throttle;

    /** Checked when there is no such account, so that the answer takes as long. */
    private final PasswordHash nobody = PasswordHash.of("nobody".toCharArray());

    @Activate
    public SignIn(@Reference Accounts accounts) {
        this(accounts, Clock.systemUTC());
    }

    SignIn(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.throttle = new SignInThrottle(clock);
    }

    /**
     * @param client the client's address; counts wrong passwords
     */
    public Result check(String userId, String password, String client) {
        String id = userId.strip().toLowerCase(Locale.ROOT);
        Duration wait = throttle.toWait(id, client);

        if (!wait.isZero()) {
            return new Result(Optional.empty(), wait);
        }

        Optional<Account> account = accounts.find(id);
        boolean right =
                account.map(Account::password).orElse(nobody).matches(password.toCharArray())
                        && account.isPresent();

        if (!right) {
            throttle.failed(id, client);
            LOG.info("A sign-in was refused{}", account.map(a -> ": " + a.userId()).orElse(""));

            return new Result(Optional.empty(), Duration.ZERO);
        }

        throttle.succeeded(id, client);
        LOG.info("{} signed in", account.get().userId());

        return new Result(account, Duration.ZERO);
    }

    /**
     * What came of it.
     *
     * @param account who signed in; empty when refused
     * @param toWait more than zero when nothing was checked because there were too many wrong ones
     */
    public record Result(Optional<Account> account, Duration toWait) {}
}
