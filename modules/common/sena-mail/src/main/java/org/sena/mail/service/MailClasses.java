package org.sena.mail.service;

import javax.mail.MessagingException;

/** Runs with this bundle's classes in sight: the mail library looks for its parts through them. */
final class MailClasses {

    private MailClasses() {}

    static void inSight(Step step) throws MessagingException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();

        thread.setContextClassLoader(MailClasses.class.getClassLoader());

        try {
            step.take();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Something the mail library does. */
    @FunctionalInterface
    interface Step {

        void take() throws MessagingException;
    }
}
