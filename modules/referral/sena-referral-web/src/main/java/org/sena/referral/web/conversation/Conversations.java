package org.sena.referral.web.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.message.AttachmentContent;
import org.sena.referral.api.message.MessagePage;
import org.sena.referral.api.message.MessageThread;
import org.sena.referral.api.message.NoSuchThreadException;
import org.sena.referral.api.message.Threads;
import org.sena.referral.api.message.Visibility;
import org.sena.web.kit.Page;
import org.sena.web.kit.SharedSession;
import org.sena.web.kit.Submission;
import org.sena.web.kit.Visitors;

/** What a page needs to show and write a conversation; see the package's description. */
@Component(service = Conversations.class)
public class Conversations {

    private static final int PAGE = 20;

    private final Threads threads;
    private final Visitors visitors;

    @Activate
    public Conversations(@Reference Threads threads, @Reference Visitors visitors) {
        this.threads = threads;
        this.visitors = visitors;
    }

    /** The conversation at a place; empty when this visitor has no part in it. */
    public Optional<ConversationView> show(Page page, Place place) {
        try {
            return visitors.as(page.session(), () -> Optional.of(view(page, place)));
        } catch (NoSuchThreadException e) {
            return Optional.empty();
        }
    }

    private ConversationView view(Page page, Place place) {
        List<MessageThread> there = threads.of(place.about());
        Visibility wanted = MessageForm.visibility(page.parameter("thread"));
        Visibility visibility =
                Stream.concat(
                                there.stream().filter(thread -> thread.visibility() == wanted),
                                there.stream())
                        .findFirst()
                        .orElseThrow()
                        .visibility();
        MessagePage shown = threads.read(place.about(), visibility, before(page), PAGE);
        return new ConversationView(page, place, there, shown, takesFiles(shown));
    }

    private boolean takesFiles(MessagePage shown) {
        return shown.thread().mayWrite() && threads.takesFiles();
    }

    private static OptionalInt before(Page page) {
        return page.parameter("before")
                .flatMap(MessageForm::number)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Writes the message of the form and comes back to its place. */
    public void write(Submission in) {
        MessageForm.bind(in, message -> visitors.as(in.session(), () -> threads.write(message)));
    }

    /** Hands over a file: never shown in the browser, never kept by anybody in between. */
    public void attachment(ResourceRequest request, ResourceResponse response) throws IOException {
        String file = String.valueOf(request.getResourceParameters().getValue("file"));
        AttachmentContent content;
        try {
            content = visitors.as(new SharedSession(request), () -> threads.attachment(file));
        } catch (NoSuchThreadException e) {
            response.setProperty(ResourceResponse.HTTP_STATUS_CODE, "404");
            return;
        }
        response.setContentType(content.attachment().mediaType());
        response.setProperty("Content-Disposition", disposition(content.attachment().name()));
        response.setProperty("Content-Length", Long.toString(content.attachment().size()));
        response.setProperty("X-Content-Type-Options", "nosniff");
        response.setProperty("Cache-Control", "private, no-store");
        response.setProperty("Content-Security-Policy", "sandbox");
        try (InputStream in = content.stream()) {
            in.transferTo(response.getPortletOutputStream());
        }
    }

    /** RFC 6266: the name in plain letters for old clients, and in full. */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
