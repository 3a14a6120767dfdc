/**
 * The one way in which pages show and write conversations.
 *
 * <p>A portlet of this bundle that shows a matter takes {@link
 * org.sena.referral.web.conversation.Conversations} and gives it one line each:
 *
 * <pre>
 * &#64;Reference private Conversations conversations;
 *
 * // constructor
 * action("write", in -&gt; conversations.write(in));
 * resource("attachment", (request, response) -&gt; conversations.attachment(request, response));
 * render("guest", page -&gt; conversations.guest(page, place(page)));
 * action("choose-guest", in -&gt; conversations.choose(in));
 * action("let-in", in -&gt; conversations.letIn(in));
 *
 * // model of the view; place: the view to come back to and how its address names the matter
 * Place place = Place.of("detail", "resident", About.referral(reference));
 * Optional&lt;ConversationView&gt; conversation = conversations.show(page, place);
 * </pre>
 *
 * <p>and the template shows it:
 *
 * <pre>
 * &#64;if(view.conversation().isPresent())
 *   &#64;template.conversation.thread(page = page, view = view.conversation().get())
 * &#64;endif
 * </pre>
 *
 * <p>It carries heading, readers, messages, receipts, files, older pages and the form with its
 * errors. The pages of other bundles link to a page that is only the conversation: {@code
 * page.link("advice/conversation", "referral", reference)} for advisers, {@code …, "item", …} for
 * an item of their queue; organisations that were let in have {@code organisation/conversations}.
 */
package org.sena.referral.web.conversation;
