package org.sena.browser.test.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One hostile request: everything about it follows from the seed and the place. */
final class Attack {

    /** Half of all requests carry hostile values; the rest is wrong in its shape. */
    private static final List<Mischief> SHAPES =
            List.of(
                    Mischief.LOOK,
                    Mischief.LOOK,
                    Mischief.METHOD,
                    Mischief.CONTENT_TYPE,
                    Mischief.TOKEN,
                    Mischief.NAMESPACE,
                    Mischief.RENDER_PARAMETER,
                    Mischief.PORTLET,
                    Mischief.PHASE,
                    Mischief.DUPLICATE,
                    Mischief.HEADERS,
                    Mischief.ADDRESS,
                    Mischief.MANY_PARAMETERS,
                    Mischief.MANY_PARTS,
                    Mischief.DEEP_JSON,
                    Mischief.BOMB);

    private static final List<Mischief> VALUES =
            List.of(Mischief.values()).stream().filter(Payloads::has).toList();

    private final Random random;
    private final String mark;
    private final Mischief mischief;

    /**
     * @param mark letters and digits that stand in no page of ours
     */
    Attack(long seed, String mark) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.mark = mark;
        boolean value = random.nextInt(100) < 65;
        List<Mischief> kinds = value ? VALUES : SHAPES;
        this.mischief = kinds.get(random.nextInt(kinds.size()));
    }

    Mischief mischief() {
        return mischief;
    }

    String mark() {
        return mark;
    }

    Place choose(List<Place> places) {
        return places.get(random.nextInt(places.size()));
    }

    Draft draft(Place place, Person person) {
        Draft draft = Draft.of(place, person);
        if (Payloads.has(mischief)) {
            poison(draft, place);
        } else {
            new Distortion(random, mark).apply(mischief, draft, place, person);
        }
        return draft;
    }

    private void poison(Draft draft, Place place) {
        if (place.sort() == Place.Sort.JSON && random.nextInt(3) > 0) {
            String value = Payloads.text(mischief, mark, random);
            draft.raw("application/json", new PoisonedJson(place.json()).with(value, random));
            return;
        }
        List<Field> aim = aim(draft);
        int hits = random.nextInt(4) == 0 ? aim.size() : 1 + random.nextInt(2);
        for (int i = 0; i < hits && !aim.isEmpty(); i++) {
            int at = hits == aim.size() ? i : random.nextInt(aim.size());
            if (!aim.get(at).name().equals("p_auth")) {
                aim.set(at, aim.get(at).with(Payloads.encoded(mischief, mark, random)));
            }
        }
        boolean pathHit = random.nextInt(6) == 0 && mischief != Mischief.HUGE;
        if (aim.isEmpty() || pathHit) {
            String value = Payloads.encoded(mischief, mark, random).replace("+", "%20");
            draft.path(draft.path() + '/' + value.substring(0, Math.min(1_000, value.length())));
        }
    }

    /** The form's fields when there are some, else those of the address that are a view's own. */
    private List<Field> aim(Draft draft) {
        if (!draft.body().isEmpty() && random.nextInt(5) > 0) {
            return draft.body();
        }
        if (draft.query().isEmpty() && random.nextBoolean()) {
            draft.query().add(new Field(knownName(), ""));
        }
        return draft.query();
    }

    private String knownName() {
        List<String> names =
                new ArrayList<>(List.of("redirect", "languageId", "p_p_id", "p_r_p_service"));
        names.add(mark);
        return names.get(random.nextInt(names.size()));
    }
}
