<#-- Posts the words to the finder: what somebody looks for never stands in an address. -->
<form action="${htmlUtil.escape(sena.search.action)}" aria-label="${htmlUtil.escape(sena_words["search"])}" class="sena-search" method="post" role="search">
	<label class="sr-only" for="sena-search-words">${htmlUtil.escape(sena_words["search.words"])}</label>
	<input autocomplete="off" class="sena-search-words" id="sena-search-words" maxlength="100" name="${htmlUtil.escape(sena.search.field)}" placeholder="${htmlUtil.escape(sena_words["search"])}" type="search" />
	<button class="sena-search-button" type="submit">${htmlUtil.escape(sena_words["search.button"])}</button>
</form>
