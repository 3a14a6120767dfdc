<!DOCTYPE html>

<#include init />

<html class="${root_css_class}" dir="<@liferay.language key="lang.dir" />" lang="${w3c_language_id}">

<head>
	<title>${html_title}</title>

	<meta content="width=device-width, initial-scale=1" name="viewport" />
	<meta content="telephone=no" name="format-detection" />

	<link href="${images_folder}/favicon.svg" rel="icon" type="image/svg+xml" />

	<@liferay_util["include"] page=top_head_include />

	<#list sena.scripts![] as script>
		<script defer ${nonceAttribute!} src="${javascript_folder}/${htmlUtil.escape(script?keep_after_last("/"))}"></script>
	</#list>
</head>

<body class="${css_class} sena">

<#if sena.leave??>
	<form action="${htmlUtil.escape(sena.leave)}" aria-label="${htmlUtil.escape(sena_words["quick-exit"])}" class="sena-leave-first" data-quick-exit="${htmlUtil.escape(sena.quick_exit)}" method="post">
		<button type="submit">${htmlUtil.escape(sena_words["quick-exit"])}</button>
	</form>
</#if>

<a class="sena-skip-link" href="#main-content">${htmlUtil.escape(sena_skip)}</a>

<@liferay_util["include"] page=body_top_include />

<@liferay.control_menu />

<header class="sena-header">
	<div class="sena-header-inner">
		<a class="sena-brand" href="${site_default_url}">
			<img alt="" class="sena-brand-logo" height="44" src="${sena_logo}" width="44" />

			<span class="sena-brand-name">${sena_site_name}</span>
			<span class="sena-brand-place">${sena_place}</span>
		</a>

		<#include "${full_templates_path}/languages.ftl" />

		<#if sena_search_shown && sena.search??>
			<#include "${full_templates_path}/search.ftl" />
		</#if>

		<div class="sena-account">
			<#if is_signed_in>
				<span class="sena-account-name">${htmlUtil.escape(sena.signed_in_as!user_name)}</span>

				<#if show_sign_out>
					<a class="sena-account-link" href="${sign_out_url}">${htmlUtil.escape(sena_words["sign-out"]!sign_out_text)}</a>
				</#if>
			<#elseif show_sign_in>
				<a class="sena-account-link" href="${sign_in_url}" rel="nofollow">${htmlUtil.escape(sena_words["sign-in"]!sign_in_text)}</a>
			</#if>
		</div>
	</div>

	<#if has_navigation && is_setup_complete>
		<#include "${full_templates_path}/navigation.ftl" />
	</#if>
</header>

<#if (sena.banners![])?has_content>
	<aside class="sena-demo-banner">
		<#list sena.banners as banner>
			<p>${htmlUtil.escape(banner)}</p>
		</#list>
	</aside>
</#if>

<main class="sena-main" id="main-content" tabindex="-1">
	<#if selectable>
		<@liferay_util["include"] page=content_include />
	<#else>
		${portletDisplay.recycle()}

		${portletDisplay.setTitle(the_title)}

		<@liferay_theme["wrap-portlet"] page="portlet.ftl">
			<@liferay_util["include"] page=content_include />
		</@>
	</#if>
</main>

<#include "${full_templates_path}/footer.ftl" />

<@liferay_util["include"] page=body_bottom_include />

<@liferay_util["include"] page=bottom_include />

</body>

</html>
