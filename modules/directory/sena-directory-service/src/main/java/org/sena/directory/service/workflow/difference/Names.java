package org.sena.directory.service.workflow.difference;

import org.sena.directory.api.TermRef;

/** What codes are called. */
public interface Names {

    /** The code itself for an unknown one. */
    String serviceType(String code);

    /** With the name of its taxonomy: "Eligibility: carers". */
    String term(TermRef ref);

    /** Name of an organisation; its id for an unknown one. */
    String organisation(String organisationId);

    /** What a referral carries: "date of birth". */
    default String item(String code) {
        String words = code.replace('-', ' ').replace('_', ' ').toLowerCase(java.util.Locale.UK);

        return words.isEmpty() ? code : words;
    }
}
