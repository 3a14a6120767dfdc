package org.sena.liferay.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;

/** A message that keeps its own id and knows whether anything of it left. */
final class PortalLetter extends MimeMessage {

    private final Optional<String> id;
    private boolean begun;

    /**
     * @param id the whole header Message-ID; empty: the library makes one up
     */
    PortalLetter(Session session, Optional<String> id) {
        super(session);
        this.id = id;
    }

    /** True from the moment on at which a server might have taken it. */
    boolean isBegun() {
        return begun;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, ignored);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        if (id.isPresent()) {
            setHeader("Message-ID", id.get());
        } else {
            super.updateMessageID();
        }
    }
}
