package org.sena.liferay.identity.roles;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.identity.api.Role;

/**
 * The regular roles of Liferay that mean something to SENA. They are made on deployment; an
 * administrator gives them to users or user groups:
 *
 * <table>
 *   <caption>Liferay's role and SENA's</caption>
 *   <tr><td>SENA Resident</td><td>{@link Role#RESIDENT}</td></tr>
 *   <tr><td>SENA Organisation Worker</td><td>{@link Role#ORGANISATION_WORKER}</td></tr>
 *   <tr><td>SENA Organisation Manager</td><td>{@link Role#ORGANISATION_MANAGER}</td></tr>
 *   <tr><td>SENA Adviser</td><td>{@link Role#ADVISER}</td></tr>
 *   <tr><td>SENA Advice Lead</td><td>{@link Role#ADVICE_LEAD}</td></tr>
 *   <tr><td>SENA Directory Editor</td><td>{@link Role#DIRECTORY_EDITOR}</td></tr>
 *   <tr><td>SENA Directory Assurer</td><td>{@link Role#DIRECTORY_ASSURER}</td></tr>
 *   <tr><td>SENA Commissioner</td><td>{@link Role#COMMISSIONER}</td></tr>
 *   <tr><td>SENA Information Governance</td><td>{@link Role#INFORMATION_GOVERNANCE}</td></tr>
 *   <tr><td>SENA Administrator</td><td>{@link Role#ADMINISTRATOR}</td></tr>
 * </table>
 *
 * <p>No other role counts, Liferay's own Administrator included: who runs the portal doesn't read
 * residents' records by that.
 */
public final class RoleNames {

    private static final Map<Role, String> NAMES = new EnumMap<>(Role.class);

    static {
        NAMES.put(Role.RESIDENT, "SENA Resident");
        NAMES.put(Role.ORGANISATION_WORKER, "SENA Organisation Worker");
        NAMES.put(Role.ORGANISATION_MANAGER, "SENA Organisation Manager");
        NAMES.put(Role.ADVISER, "SENA Adviser");
        NAMES.put(Role.ADVICE_LEAD, "SENA Advice Lead");
        NAMES.put(Role.DIRECTORY_EDITOR, "SENA Directory Editor");
        NAMES.put(Role.DIRECTORY_ASSURER, "SENA Directory Assurer");
        NAMES.put(Role.COMMISSIONER, "SENA Commissioner");
        NAMES.put(Role.INFORMATION_GOVERNANCE, "SENA Information Governance");
        NAMES.put(Role.ADMINISTRATOR, "SENA Administrator");
    }

    private RoleNames() {}

    /** Every name that means something. */
    public static Set<String> all() {
        return Set.copyOf(NAMES.values());
    }

    /** By which Liferay knows the role. */
    public static String name(Role role) {
        return NAMES.get(role);
    }

    /** What a regular role of that name means; empty: nothing. */
    public static Optional<Role> role(String name) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findAny();
    }

    /** What regular roles of those names mean together. */
    public static Set<Role> roles(Set<String> names) {
        return names.stream()
                .flatMap(name -> role(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
