package org.sena.referral.service.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.referral.api.message.About;
import org.sena.referral.api.message.ImmutableAbout;
import org.sena.referral.api.message.ImmutableMessagePage;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.MessagePage;
import org.sena.referral.api.message.MessageThread;
import org.sena.referral.api.message.NoSuchThreadException;
import org.sena.referral.api.message.Visibility;
import org.sena.referral.service.message.Door.Hold;
import org.sena.referral.service.store.model.ThreadEntry;
import org.sena.referral.service.store.service.ParticipantEntryLocalService;
import org.sena.referral.service.store.service.ThreadEntryLocalService;

/** Shows threads and what is in them, a page at a time. */
@Component(service = Looking.class)
public class Looking {

    private static final int MOST_JOINED = 200;
    private static final int LARGEST_PAGE = 100;

    @Reference private CurrentActor currentActor;

    @Reference private Door door;

    @Reference private ThreadEntryLocalService threads;

    @Reference private ParticipantEntryLocalService participants;

    @Reference private MessageRows rows;

    @Reference private Receipts receipts;

    @Reference private MessageTrail trail;

    @Reference private Now now;

    List<MessageThread> of(About about) {
        List<MessageThread> found =
                Arrays.stream(Visibility.values())
                        .map(visibility -> door.find(about, visibility, Hold.NONE))
                        .flatMap(Optional::stream)
                        .map(standing -> ThreadRows.toThread(standing, now))
                        .collect(Collectors.toList());
        if (found.isEmpty()) {
            trail.refused("message.threads", about, "NO_PART");
            throw new NoSuchThreadException(about.id());
        }
        return found;
    }

    List<MessageThread> joined() {
        Actor actor = currentActor.get();
        String organisationId =
                actor.organisationId()
                        .filter(actor::worksFor)
                        .orElseThrow(
                                () -> {
                                    trail.refused("message.joined", "thread", "", "NO_PART");
                                    return new NotAllowedException("message.joined");
                                });
        List<MessageThread> list = new ArrayList<>();
        for (String threadId : participants.threadsWithGuest(organisationId, MOST_JOINED)) {
            ThreadEntry row = threads.fresh(threadId);
            door.find(
                            ImmutableAbout.of(row.getAboutKind(), row.getAboutId()),
                            Visibility.valueOf(row.getVisibility()),
                            Hold.NONE)
                    .map(standing -> ThreadRows.toThread(standing, now))
                    .filter(
                            thread ->
                                    list.stream().noneMatch(same -> same.id().equals(thread.id())))
                    .ifPresent(list::add);
        }
        return list;
    }

    MessagePage read(About about, Visibility visibility, OptionalInt before, int most) {
        if (most < 1 || most > LARGEST_PAGE) {
            throw new IllegalArgumentException("1 to " + LARGEST_PAGE + " messages, not " + most);
        }
        Standing standing = door.enter(about, visibility, Hold.UNREAD, "message.read");
        int last = Math.min(before.orElse(Integer.MAX_VALUE) - 1, standing.last());
        int first = Math.max(last - most + 1, standing.first());
        List<Message> shown = rows.between(standing, first, last);
        receipts.mark(standing, shown);
        trail.did("message.read", standing, numbers(first, last), fields(shown));
        return ImmutableMessagePage.builder()
                .thread(ThreadRows.toThread(standing, now))
                .messages(shown)
                .hasOlder(first > standing.first())
                .build();
    }

    private static String numbers(int first, int last) {
        return last < first ? "NONE" : first + "-" + last;
    }

    /** What was disclosed; nothing for a look at the outline. */
    private static Set<String> fields(List<Message> shown) {
        return shown.stream().map(Message::text).anyMatch(Optional::isPresent)
                ? Set.of("text")
                : Set.of();
    }
}
