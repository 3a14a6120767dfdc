package org.sena.directory.service.workflow;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.directory.api.workflow.ImmutablePolicy;
import org.sena.directory.api.workflow.Policies;
import org.sena.directory.api.workflow.Policy;
import org.sena.directory.service.quality.Mandatory;

/** The policy as it is configured. A value out of range keeps the directory from starting. */
@Component(configurationPid = PolicyInForce.PID, service = Policies.class)
@Designate(ocd = PolicyConfiguration.class)
public class PolicyInForce implements Policies {

    static final String PID = "org.sena.directory.service.Policies";

    private final Policy policy;

    /**
     * @throws IllegalArgumentException when a number is out of range or a property is unknown
     */
    @Activate
    public PolicyInForce(PolicyConfiguration configuration) {
        Set<String> mandatory = Set.of(configuration.mandatory());

        require(configuration.reviewMonths(), 1, 24, "reviewMonths");
        require(configuration.remindDays(), 0, 60, "remindDays");
        require(configuration.hideAfterDays(), 0, 730, "hideAfterDays");

        for (String property : mandatory) {
            if (!Mandatory.known().contains(property)) {
                throw new IllegalArgumentException(
                        PID + ": mandatory has the unknown property " + property);
            }
        }

        policy =
                ImmutablePolicy.builder()
                        .reviewMonths(configuration.reviewMonths())
                        .remindDays(configuration.remindDays())
                        .hideAfterDays(configuration.hideAfterDays())
                        .mandatory(mandatory)
                        .build();
    }

    @Override
    public Policy policy() {
        return policy;
    }

    private static void require(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    PID + ": " + name + " is " + least + " to " + most + ", not " + value);
        }
    }
}
