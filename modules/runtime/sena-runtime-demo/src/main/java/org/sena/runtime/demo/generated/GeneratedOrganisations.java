package org.sena.runtime.demo.generated;

import java.time.LocalDate;
import java.util.Optional;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableOrganisationIdentifier;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.TermIds;

/** Makes the organisations of the synthetic directory. */
final class GeneratedOrganisations {

    private static final LocalDate AGREEMENT = LocalDate.of(2031, 12, 31);

    private GeneratedOrganisations() {}

    static Organisation organisation(int number) {
        Chance chance = new Chance(-1L - number);
        String name =
                String.join(
                        " ",
                        chance.one(Phrases.TREES),
                        chance.one(Phrases.WATERS),
                        chance.one(Phrases.BODIES),
                        Integer.toString(number + 1));

        return ImmutableOrganisation.builder()
                .id(TermIds.of(GeneratedDirectory.ORIGIN, "organisation", String.valueOf(number)))
                .name(name)
                .description("Helps people nearby. " + Phrases.SYNTHETIC)
                .email("hello@" + domain(number))
                .phone(phone(chance))
                .url("https://" + domain(number))
                .addIdentifiers(
                        ImmutableOrganisationIdentifier.builder()
                                .scheme("XX-SYNTHETIC")
                                .type("Synthetic number")
                                .identifier("SYN-" + (number + 1))
                                .build())
                .agreementUntil(chance.in100(60) ? Optional.of(AGREEMENT) : Optional.empty())
                .build();
    }

    static String domain(int organisation) {
        return "generated-" + (organisation + 1) + ".example.org";
    }

    /** Of the range that Ofcom keeps for drama. */
    static String phone(Chance chance) {
        return String.format("01632 960%03d", chance.below(1000));
    }
}
