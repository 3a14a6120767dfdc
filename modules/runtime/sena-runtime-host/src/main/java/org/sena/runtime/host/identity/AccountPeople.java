package org.sena.runtime.host.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.People;
import org.sena.identity.api.Person;
import org.sena.identity.api.Role;

/** The people behind the runtime's accounts. */
@Component(service = People.class)
public class AccountPeople implements People {

    private final Accounts accounts;

    @Activate
    public AccountPeople(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Person> find(String userId) {
        return accounts.find(userId).map(Account::person);
    }

    @Override
    public Optional<Person> ofSubject(String subjectId) {
        return those(person -> person.subjectId().filter(subjectId::equals).isPresent()).stream()
                .findFirst();
    }

    @Override
    public List<Person> ofOrganisation(String organisationId) {
        return those(person -> person.organisationId().filter(organisationId::equals).isPresent());
    }

    @Override
    public List<Person> with(Role role) {
        return those(person -> person.roles().contains(role));
    }

    private List<Person> those(Predicate<Person> wanted) {
        return accounts.all().stream()
                .map(Account::person)
                .filter(wanted)
                .sorted(Comparator.comparing(Person::displayName).thenComparing(Person::userId))
                .collect(Collectors.toUnmodifiableList());
    }
}
